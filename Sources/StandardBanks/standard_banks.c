#include "standard_banks.h"

// One array for each file in QuestionBanks. A file that is missing here fails
// ShippedBanksTests; a file that is missing there fails the build.

static const unsigned char basics[] = {
#embed "../../QuestionBanks/telehealth-basics.bank.yaml"
};

static const unsigned char boundaries[] = {
#embed "../../QuestionBanks/telehealth-boundaries.bank.yaml"
};

static const unsigned char practice[] = {
#embed "../../QuestionBanks/telehealth-practice.bank.yaml"
};

static const unsigned char subject[] = {
#embed "../../QuestionBanks/telehealth.subject.yaml"
};

static const struct standard_bank banks[] = {
    {"telehealth-basics.bank.yaml", basics, sizeof basics},
    {"telehealth-boundaries.bank.yaml", boundaries, sizeof boundaries},
    {"telehealth-practice.bank.yaml", practice, sizeof practice},
    {"telehealth.subject.yaml", subject, sizeof subject},
};

size_t standard_bank_count(void) { return sizeof banks / sizeof banks[0]; }

const struct standard_bank *standard_bank(size_t index) {
  return index < standard_bank_count() ? &banks[index] : NULL;
}
