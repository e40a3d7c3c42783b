// The first source of this target takes this file's place.
