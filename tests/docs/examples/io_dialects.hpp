extern text_file const file;
