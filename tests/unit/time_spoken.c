/* SPDX-License-Identifier: MIT */
/* Hours in words, and numbers in words that are none. */
#include "tap.h"
#include "mentiontext.h"

static const struct mentioncase cases[] = {
	{ "en", "at nine o'clock", "T09:00" },
	{ "en", "at two o'clock in the afternoon", "T14:00" },
	{ "en", "at half past nine", "T09:30" },
	{ "en", "half past 9", "T09:30" },
	{ "en", "at a quarter past two", "T14:15" },
	{ "en", "at a quarter to eleven", "T10:45" },
	{ "en", "at nine thirty", "T09:30" },
	{ "en", "at ten in the morning", "T10:00" },
	{ "en", "from ten to half past twelve", "T10:00-12:30" },
	{ "fr", "à neuf heures et demie", "T09:30" },
	{ "fr", "à quinze heures", "T15:00" },
	{ "fr", "à dix heures moins le quart", "T09:45" },
	{ "fr", "à neuf heures trente", "T09:30" },
	{ "fr", "à trois heures de l'après-midi", "T15:00" },
	{ "fr", "de dix heures à midi", "T10:00-12:00" },
	{ "es", "a las nueve y media", "T09:30" },
	{ "es", "a las tres de la tarde", "T15:00" },
	{ "es", "a las diez menos cuarto de la mañana", "T09:45" },
	{ "es", "a las once horas", "T11:00" },
	{ "es", "a las nueve y treinta", "T09:30" },
	{ "ru", "в половине десятого утра", "T09:30" },
	{ "ru", "в половине третьего", "T14:30" },
	{ "ru", "в десять часов утра", "T10:00" },
	{ "ru", "в десять часов тридцать минут", "T10:30" },
	{ "ru", "в три часа дня", "T15:00" },
	{ "ru", "без четверти одиннадцать", "T10:45" },
	{ "zh", "下午两点半", "T14:30" },
	{ "zh", "上午九点三刻", "T09:45" },
	{ "ar", "في الساعة التاسعة والنصف صباحاً", "T09:30" },
	/* no hours */
	{ "en", "at two locations", "" },
	{ "en", "from two to four weeks", "" },
	{ "en", "at ten sites", "" },
	{ "fr", "à deux heures de route", "M120" },
	{ "fr", "à deux reprises", "" },
	{ "fr", "cet après-midi", "" },
	{ "es", "a las dos delegaciones", "" },
	{ "ru", "в трех экземплярах", "" },
	{ "ru", "в половине случаев", "" },
	{ "ru", "в десятого", "" },
	{ "zh", "两点建议", "" },
	{ "zh", "下午三点至五点", "T15:00-17:00" },
	{ "zh", "2　时间　讲习班9时开始", "T09:00" },
};

int
main(void)
{
	return mentiontest(cases, NELEM(cases));
}
