/* SPDX-License-Identifier: MIT */
/*
 * Every rule: a document that it must find fault with, at the words given,
 * and documents that look alike and are right.  Documents are HTML, so that
 * the whole way is tested; what only word processors have is in facts.c.
 */
#include "checktext.h"

static const struct {
	const char	*rule;
	const char	*quote;		/* NULL: must not be found */
	const char	*html;
} cases[] = {
	/* CL101, CL103, CL701: what a letter needs */
	{ "CL101", "", "<p>CIRCULAR LETTER</p><p>Geneva, 21 May 2025</p>"
	    "<p>To: Administrations of Member States</p><p>Subject: " MEETING
	    "</p><p>Dear Sir/Madam,</p>" INVITE "<p>Yours faithfully,</p>" },
	{ "CL101", NULL, USUAL(MEETING, INVITE) },
	{ "CL103", "", LETTER("Circular BDT/DNE/065", "Geneva", MEMBERS,
	    MEETING, INVITE) },
	{ "CL103", NULL, USUAL(MEETING, INVITE) },
	{ "CL701", "Sector Members", LETTER("Circular BDT/DNE/065",
	    "Geneva, 21 May 2025", MEMBERS "<li>Sector Members</li>",
	    MEETING, INVITE) },
	{ "CL701", NULL, USUAL(MEETING, INVITE) },
	/* CL104 */
	{ "CL104", "Numbering plans – the way ahead", USUAL("Workshop on "
	    "‘Numbering plans: the way ahead’, Geneva, 5 June 2025", INVITE
	    "<p>Numbering plans – the way ahead</p><p>Plans change.</p>") },
	{ "CL104", NULL, USUAL("Workshop on ‘Numbering plans: the way "
	    "ahead’, Geneva, 5 June 2025", INVITE "<p>\"Numbering plans: the "
	    "way ahead\"</p><p>Plans change.</p>") },
	/* CL201 */
	{ "CL201", "5 June 2025", USUAL(MEETING, "<p>I am pleased to invite "
	    "you to the workshop, which will be held in Geneva on Monday, 5 "
	    "June 2025.</p>") },
	{ "CL201", NULL, USUAL(MEETING, INVITE) },
	{ "CL201", NULL, USUAL(MEETING, INVITE "<p>The words \"Monday, 5 "
	    "June 2025\" were an error.</p>") },
	/* CL202 */
	{ "CL202", "30 July 2025", USUAL(MEETING, INVITE "<p>The deadline "
	    "for registration is 30 July 2025.</p>") },
	{ "CL202", NULL, USUAL(MEETING, INVITE "<p>The deadline for "
	    "registration is 30 May 2025.</p>") },
	{ "CL202", NULL, USUAL(MEETING, INVITE "<p>The deadline for comments "
	    "on the report is 30 July 2025.</p>") },
	{ "CL202", "5 January 2025", USUAL(MEETING, INVITE "<p>Please return "
	    "the form not later than 5 January 2025.</p>") },
	{ "CL202", NULL, USUAL(MEETING, INVITE "<p>Replies were collected "
	    "until 5 January 2025.</p>") },
	/* CL203 */
	{ "CL203", "5-8 June 2025", USUAL("Workshop on numbering, Geneva, "
	    "5-8 June 2025", "<p>I am pleased to invite you to the workshop "
	    "on numbering, which will be held in Geneva from 6 to 8 June "
	    "2025.</p>") },
	{ "CL203", NULL, USUAL("Workshop on numbering, Geneva, 5-8 June "
	    "2025", "<p>I am pleased to invite you to the workshop on "
	    "numbering, which will be held in Geneva from 5 to 8 June "
	    "2025.</p>") },
	/* CL204 */
	{ "CL204", "16:00-14:00", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-14:30", "Opening") ROW("16:00-14:00", "Talks"))) },
	{ "CL204", NULL, USUAL(MEETING, INVITE AGENDA(ROW("20:00-22:00",
	    "Dinner") ROW("22:00-02:00", "Dance"))) },
	{ "CL204", "31 June 2025", USUAL(MEETING, INVITE "<p>Papers are due "
	    "on 31 June 2025.</p>") },
	/* CL205 */
	{ "CL205", "05/06/2025", USUAL(MEETING, INVITE "<p>Papers are due by "
	    "05/06/2025.</p>") },
	{ "CL205", NULL, USUAL(MEETING, INVITE "<p>Papers are due by "
	    "2025-06-05.</p>") },
	/* CL206 */
	{ "CL206", "register", USUAL(MEETING, INVITE "<p>To take part, please "
	    "register at the desk.</p>") },
	{ "CL206", NULL, USUAL(MEETING, INVITE) },
	{ "CL206", NULL, USUAL(MEETING, INVITE "<p>Please register by 30 May "
	    "2025.</p>") },
	/* CL207 */
	{ "CL207", "14:00", USUAL(MEETING, INVITE
	    AGENDA(ROW("14h00-14h30", "Opening") ROW("14h30-16h00",
	    "Talks"))) },
	{ "CL207", NULL, USUAL(MEETING, INVITE AGENDA(ROW("14:00-14:30",
	    "Opening") ROW("14:30-16:00", "Talks"))) },
	/* CL208 */
	{ "CL208", "28st", USUAL(MEETING, INVITE "<p>Papers are due on 28st "
	    "May 2025.</p>") },
	{ "CL208", NULL, USUAL(MEETING, INVITE "<p>Papers are due on 21st "
	    "May 2025.</p>") },
	/* CL301 */
	{ "CL301", "CET", USUAL(MEETING, ONLINE "CET.</p>"
	    "<p>All hours are GMT+2.</p>") },
	{ "CL301", NULL, USUAL(MEETING, ONLINE "CEST.</p>"
	    "<p>All hours are GMT+2.</p>") },
	{ "CL301", NULL, USUAL(MEETING, ONLINE "Central European Time.</p>"
	    "<p>All hours are GMT+2.</p>") },
	/* CL302 */
	{ "CL302", "CET", USUAL(MEETING, ONLINE "CET (Geneva time).</p>") },
	{ "CL302", NULL, USUAL(MEETING, ONLINE "CEST.</p>") },
	{ "CL302", NULL, USUAL("Workshop on numbering, Tunis, 5 June 2025",
	    "<p>I am pleased to invite you to the workshop on numbering, "
	    "which will be held in Tunis, Tunisia on 5 June 2025 from 14:00 "
	    "to 16:00 CET.</p>") },
	/* CL303 */
	{ "CL303", "14:00", USUAL(MEETING, ONLINE ".</p>") },
	{ "CL303", NULL, USUAL(MEETING, INVITE) },
	/* CL304 */
	{ "CL304", "14:00", USUAL(MEETING, ONLINE "CEST.</p>") },
	{ "CL304", NULL, USUAL(MEETING, ONLINE "CEST (12:00 to 14:00 "
	    "UTC).</p>") },
	{ "CL304", NULL, USUAL(MEETING, INVITE) },
	/* CL305 */
	{ "CL305", "11.45", USUAL(MEETING, ONLINE "CEST.</p><p>That is 9.45 "
	    "BST / 11.45 CEST.</p>") },
	{ "CL305", NULL, USUAL(MEETING, ONLINE "CEST.</p><p>That is 9.45 "
	    "BST / 10.45 CEST.</p>") },
	/* CL401 */
	{ "CL401", "15:00-16:00", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00 (60 min)", "Opening")
	    ROW("15:00-16:00 (50 min)", "Talks"))) },
	{ "CL401", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00 (60 min)", "Opening")
	    ROW("15:00-16:00 (60 min)", "Talks"))) },
	/* CL402 */
	{ "CL402", "14:50-16:00", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Opening")
	    ROW("14:50-16:00", "Talks"))) },
	{ "CL402", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Opening")
	    ROW("15:00-16:00", "Talks"))) },
	{ "CL402", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Parallel session 1")
	    ROW("14:00-15:00", "Parallel session 2"))) },
	/* CL403 */
	{ "CL403", "15:00-16:00", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-14:45", "Opening")
	    ROW("15:00-16:00", "Talks"))) },
	{ "CL403", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-14:45", "Opening") ROW("14:45-15:00",
	    "Coffee break") ROW("15:00-16:00", "Talks"))) },
	/* CL404 */
	{ "CL404", "Group photo", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Opening") ROW("", "Group photo")
	    ROW("15:00-16:00", "Talks"))) },
	{ "CL404", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Opening") ROW("15:00-15:05",
	    "Group photo") ROW("15:05-16:00", "Talks"))) },
	/* CL405, CL406 */
	{ "CL405", "60 min", USUAL(MEETING, INVITE "<ul><li>Perspectives (15 "
	    "min): talks.</li><li>Presentations (45 min): firms.</li>"
	    "<li>Discussion (60 min): all.</li></ul><p>A word.</p>"
	    "<h1>Annex</h1><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p>"
	    "<p>g</p><p>h</p><p>i</p><p>j</p><p>k</p><p>l</p><p>m</p>"
	    "<p>Opening (15 minutes)</p><p>Showcases (45 minutes)</p>"
	    "<p>Dialogue (50 minutes)</p>") },
	{ "CL406", "15 min", USUAL(MEETING, INVITE "<ul><li>Perspectives (15 "
	    "min): talks.</li><li>Presentations (45 min): firms.</li>"
	    "<li>Discussion (50 min): all.</li></ul>") },
	{ "CL406", NULL, USUAL(MEETING, INVITE "<ul><li>Perspectives (15 "
	    "min): talks.</li><li>Presentations (45 min): firms.</li>"
	    "<li>Discussion (60 min): all.</li></ul>") },
	{ "CL405", NULL, USUAL(MEETING, INVITE "<ul><li>Perspectives (15 "
	    "min): talks.</li><li>Presentations (45 min): firms.</li>"
	    "<li>Discussion (60 min): all.</li></ul>") },
	/* CL407 */
	{ "CL407", "16:10-16:20", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-16:00", "Talks")
	    ROW("16:10-16:20", "Closing"))) },
	{ "CL407", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Talks")
	    ROW("15:00-16:00", "Closing"))) },
	/* CL408 */
	{ "CL408", "15:50-16:00", USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00 (60 min)", "Opening")
	    ROW("15:00-15:30 (30 min)", "Talks") ROW("15:30-15:50 (20 min)",
	    "More talks") ROW("15:50-16:00", "Closing"))) },
	{ "CL408", NULL, USUAL(MEETING, INVITE
	    AGENDA(ROW("14:00-15:00", "Opening")
	    ROW("15:00-16:00", "Talks"))) },
	/* CL501 */
	{ "CL501", "Annex 2", USUAL(MEETING, INVITE "<p>The form is in Annex "
	    "1, the agenda in Annex 2.</p>") "<h1>Annex 1</h1><p>Form</p>" },
	{ "CL501", NULL, USUAL(MEETING, INVITE "<p>The form is in Annex "
	    "1.</p>") "<h1>Annex 1</h1><p>Form</p>" },
	{ "CL501", NULL, USUAL(MEETING, INVITE "<p>See Annex 4 to Resolution "
	    "71.</p>") },
	{ "CL501", NULL, USUAL(MEETING, INVITE "<p>Annex 2 comes as a "
	    "separate file.</p>") },
	/* CL502 */
	{ "CL502", "Annex 3", USUAL(MEETING, INVITE "<p>See Annex 1 and "
	    "Annex 3.</p>") "<h1>Annex 1</h1><p>Form</p><h1>Annex 3</h1>"
	    "<p>Map</p>" },
	{ "CL502", NULL, USUAL(MEETING, INVITE "<p>See Annex 1 and Annex "
	    "2.</p>") "<h1>Annex 1</h1><p>Form</p><h1>Annex 2</h1>"
	    "<p>Map</p>" },
	/* CL503 */
	{ "CL503", "Error! Reference source not found", USUAL(MEETING, INVITE
	    "<p>See Error! Reference source not found.</p>") },
	{ "CL503", "Erreur ! Source du renvoi introuvable", USUAL(MEETING,
	    INVITE "<p>Erreur ! Source du renvoi introuvable.</p>") },
	{ "CL503", NULL, USUAL(MEETING, INVITE "<p>“Error! Reference source "
	    "not found” means that a field is broken.</p>") },
	/* CL505 */
	{ "CL505", "section 7", USUAL(MEETING, INVITE "<h2>1. Aim</h2><p>As "
	    "section 7 explains.</p><h2>2. Place</h2><p>Here.</p>") },
	{ "CL505", NULL, USUAL(MEETING, INVITE "<h2>1. Aim</h2><p>As section "
	    "2 explains.</p><h2>2. Place</h2><p>Here.</p>") },
	{ "CL505", NULL, USUAL(MEETING, INVITE "<h2>1. Aim</h2><p>As section "
	    "7 of Resolution 71 explains.</p><h2>2. Place</h2><p>Here.</p>") },
	/* CL601 to CL605 */
	{ "CL601", "Event Registration", USUAL(MEETING, INVITE
	    "<p><a href=\"#\">Event Registration</a></p>") },
	{ "CL601", NULL, USUAL(MEETING, INVITE
	    "<p><a href=\"https://a.example.int/\">Registration</a></p>") },
	{ "CL602", "Registration", USUAL(MEETING, INVITE "<p><a href=\""
	    "https://eur03.safelinks.protection.outlook.com/?url=a\">"
	    "Registration</a></p>") },
	{ "CL602", "Intranet page", USUAL(MEETING, INVITE
	    "<p><a href=\"http://192.168.1.7/x\">Intranet page</a></p>") },
	{ "CL602", NULL, USUAL(MEETING, INVITE "<p><a href=\""
	    "https://www.example.int/a%20b\">Registration</a></p>") },
	{ "CL603", "a@example.int", USUAL(MEETING, INVITE
	    "<p><a href=\"mailto:b@example.int\">a@example.int</a></p>") },
	{ "CL603", NULL, USUAL(MEETING, INVITE "<p><a href=\""
	    "https://www.example.int/x/\">www.example.int/x</a></p>") },
	{ "CL604", "Event Registration", USUAL(MEETING, INVITE
	    "<p><a href=\"https://a.example.int/\">Event Registration</a> "
	    "<a href=\"https://b.example.int/\">Event Registration</a></p>") },
	{ "CL604", NULL, USUAL(MEETING, INVITE "<p><a href=\""
	    "https://a.example.int/\">here</a> <a href=\""
	    "https://b.example.int/\">here</a></p>") },
	{ "CL605", "example.int", USUAL(MEETING, INVITE
	    "<p>Write to <a href=\"mailto:f\xD0\xB0nny@example.int\">"
	    "Fanny</a>.</p>") },
	{ "CL605", NULL, USUAL(MEETING, INVITE
	    "<p>Write to fanny@example.int.</p>") },
	/* CL702 */
	{ "CL702", "civil society", USUAL(MEETING, INVITE "<p>The workshop "
	    "will bring together Member States and civil society to talk "
	    "about numbers.</p>") },
	{ "CL702", NULL, USUAL(MEETING, INVITE "<p>Civil society has long "
	    "asked for better numbers in every part of the world.</p>") },
	/* CL902, CL903, CL907, CL908, CL951: publication */
	{ "CL902", "ask the legal unit", USUAL(MEETING, INVITE
	    "<p style=\"display:none\">ask the legal unit</p>") },
	{ "CL902", NULL, USUAL(MEETING, INVITE) },
	{ "CL903", "[TBC]", USUAL(MEETING, INVITE "<p>The room is [TBC].</p>") },
	{ "CL903", "XX", USUAL(MEETING, INVITE "<p>Register by XX May 2025."
	    "</p>") },
	{ "CL903", NULL, USUAL(MEETING, INVITE "<p>Chapter XX and the [old] "
	    "rules.</p>") },
	{ "CL907", "example.int", USUAL(MEETING, INVITE "<p>Write to "
	    "fanny@exam\xE2\x80\x8Bple.int.</p>") },
	{ "CL907", NULL, USUAL(MEETING, INVITE "<p>Write to fanny@example.int."
	    "</p>") },
	{ "CL908", "QRST", USUAL(MEETING, INVITE "<p>The QRST plan was made "
	    "by the QRST group last year.</p>") },
	{ "CL908", NULL, USUAL(MEETING, INVITE "<p>The Quick Relay Standard "
	    "Test (QRST) was made by the QRST group.</p>") },
	{ "CL951", "", USUAL(MEETING, INVITE "<p><img src=\"a.png\"></p>") },
	{ "CL951", NULL, USUAL(MEETING, INVITE "<p><img src=\"a.png\" "
	    "alt=\"Map\"></p>") },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		check_html(cases[i].rule, cases[i].quote, "en",
		    cases[i].html);
	return tap_done();
}
