#include "standard_documents.h"

static const unsigned char statistics_schema[] = {
#embed "../../Documentation/stats.schema.json"
};

struct standard_document standard_statistics_schema(void) {
  return (struct standard_document){statistics_schema, sizeof statistics_schema};
}
