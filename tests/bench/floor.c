/* SPDX-License-Identifier: MIT */
/*
 * floor --files0-from=LIST - what the libraries cost alone: for each DOCX of
 * a NUL-separated list, inflate the parts that circ reads and feed them to
 * libxml2's SAX2 push parser with empty handlers.
 */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

static void
start(void *data, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int nns, const xmlChar **ns, int nattr, int ndef,
    const xmlChar **attr)
{
	(void)data, (void)name, (void)prefix, (void)uri, (void)nns, (void)ns;
	(void)nattr, (void)ndef, (void)attr;
}

static void
end(void *data, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri)
{
	(void)data, (void)name, (void)prefix, (void)uri;
}

static void
text(void *data, const xmlChar *s, int n)
{
	(void)data, (void)s, (void)n;
}

/* The parts that carry text, looks and numbers. */
static int
wanted(const char *name)
{
	static const char *const part[] = { "document", "header", "footer",
	    "footnotes", "endnotes", "comments", "styles", "numbering" };
	const char	*base = strrchr(name, '/');

	base = base != NULL ? base + 1 : name;
	if (strcmp(name, "_rels/.rels") == 0)
		return 1;
	if (strncmp(name, "word/", 5) != 0 || strstr(name, "glossary") ||
	    strstr(name, "media/"))
		return 0;
	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		if (strncmp(base, part[i], strlen(part[i])) == 0)
			return strstr(base, ".xml") != NULL;
	return 0;
}

static void
part(zip_t *z, zip_uint64_t i)
{
	static char	 buf[32768];
	xmlSAXHandler	 sax;
	xmlParserCtxtPtr x;
	zip_file_t	*f = zip_fopen_index(z, i, 0);
	zip_int64_t	 n;

	if (f == NULL)
		return;
	memset(&sax, 0, sizeof(sax));
	sax.initialized = XML_SAX2_MAGIC;
	sax.startElementNs = start;
	sax.endElementNs = end;
	sax.characters = text;
	x = xmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL);
	while ((n = zip_fread(f, buf, sizeof(buf))) > 0)
		xmlParseChunk(x, buf, (int)n, 0);
	xmlParseChunk(x, buf, 0, 1);
	xmlFreeParserCtxt(x);
	zip_fclose(f);
}

int
main(int argc, char **argv)
{
	char	*name = NULL;
	size_t	 a = 0;
	FILE	*list;

	if (argc != 2 || strncmp(argv[1], "--files0-from=", 14) != 0 ||
	    (list = fopen(argv[1] + 14, "r")) == NULL)
		return 2;
	while (getdelim(&name, &a, '\0', list) > 0) {
		zip_t	*z = zip_open(name, ZIP_RDONLY, NULL);

		if (z == NULL)
			continue;
		for (zip_int64_t i = 0; i < zip_get_num_entries(z, 0); i++)
			if (wanted(zip_get_name(z, (zip_uint64_t)i, 0)))
				part(z, (zip_uint64_t)i);
		zip_discard(z);
	}
	free(name);
	fclose(list);
	xmlCleanupParser();
	return 0;
}
