/* SPDX-License-Identifier: MIT */
/*
 * Read calendars with KCalendarCore (KOrganizer, Kalendar) and print what it
 * understood, as libical.c does.  File names come on standard input.
 */
#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>

static QString
when(const QDateTime &t, bool all_day, int days)
{
	if (!t.isValid())
		return QString();
	if (all_day)
		return t.date().addDays(days).toString(Qt::ISODate);
	return QString::number(t.toSecsSinceEpoch());
}

static QString
line(QString s)
{
	return s.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

int
main()
{
	QTextStream	 in(stdin), out(stdout), err(stderr);
	QString		 name;
	int		 bad = 0;

	in.setCodec("UTF-8");
	out.setCodec("UTF-8");
	while (in.readLineInto(&name)) {
		KCalendarCore::ICalFormat	 format;
		KCalendarCore::MemoryCalendar::Ptr c(
		    new KCalendarCore::MemoryCalendar(QTimeZone::utc()));

		if (!format.load(c, name)) {
			err << name << ": KCalendarCore cannot read it\n";
			bad = 1;
			continue;
		}
		for (const KCalendarCore::Event::Ptr &e : c->rawEvents(
		    KCalendarCore::EventSortStartDate)) {
			bool	 all_day = e->allDay();

			/* its last day is inclusive */
			out << name << '\t' << e->uid() << '\t'
			    << when(e->dtStart(), all_day, 0) << '\t'
			    << (e->hasEndDate() ? when(e->dtEnd(), all_day, 1) :
			    QString()) << '\t' << line(e->summary()) << '\t'
			    << line(e->location()) << '\n';
		}
	}
	return bad;
}
