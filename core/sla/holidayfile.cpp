// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/holidayfile.h"

#include "core/base/textfolding.h"
#include "core/sla/wholedayentries.h"
#include "core/tasks/recurrence.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRules = 500;       // whose dates are counted one by one
constexpr int mostTried = 1'000'000; // dates, also those that are there already

using DateAndName = std::pair<QDate, QString>;

DateAndName dateAndName(const Holiday &holiday)
{
    return {holiday.date, folded(holiday.name)};
}

void order(QList<Holiday> &holidays)
{
    std::stable_sort(holidays.begin(), holidays.end(), [](const Holiday &left, const Holiday &right) {
        return std::tie(left.date, left.name) < std::tie(right.date, right.name);
    });
}

/// Whether the rule only says "each year on this day", in one of the ways that are usual.
bool isPlainlyYearly(const QString &rule, QDate first)
{
    const QStringList parts = rule.split(u';');
    const QStringList usual{u"FREQ=YEARLY"_s, u"INTERVAL=1"_s, u"BYMONTH=%1"_s.arg(first.month()),
                            u"BYMONTHDAY=%1"_s.arg(first.day())};
    return parts.contains(usual.first()) && std::all_of(parts.begin(), parts.end(), [&usual](const QString &part) {
               return usual.contains(part) || part.startsWith("WKST="_L1);
           });
}

bool isPlainlyYearly(const WholeDayEntry &entry)
{
    // The days of one that goes over the end of February are not the same each year.
    const QDate last = entry.first.addDays(entry.days - 1);
    const bool overFebruary = entry.first.month() <= 2 && last.month() > 2;
    return entry.rules.size() == 1 && isPlainlyYearly(entry.rules.first(), entry.first) && entry.added.isEmpty() &&
           entry.skipped.isEmpty() && entry.changed.isEmpty() && !overFebruary;
}

/// The rule, unless looking for its days could take seconds: the library tries each day up to the year 2582.
Result<Recurrence> countableRule(const QString &rule, QDate first)
{
    const bool triesEachDay = rule.contains("FREQ=DAILY"_L1) &&
                              (rule.contains("BYMONTH"_L1) || rule.contains("BYSETPOS"_L1));
    if (triesEachDay || first.year() < 1900)
        return tl::unexpected(invalidField(u"recurrence"_s, u"not_a_recurrence"_s));
    return Recurrence::parse(rule);
}

/// Makes holidays of entries, as many as may be.
class Collector
{
public:
    Collector(QDate from, QDate until) : m_from(from), m_until(until) {}

    void add(const WholeDayEntry &entry)
    {
        const bool yearly = isPlainlyYearly(entry);
        const bool repeats = !entry.rules.isEmpty() || !entry.added.isEmpty();
        const QList<QDate> starts = yearly || !repeats ? QList<QDate>{entry.first} : startsOf(entry);
        const bool hasSeveral = entry.days > 1 || (repeats && !yearly) || entry.isChange;
        for (const QDate start : starts) {
            for (int day = 0; day < entry.days; ++day)
                add(entry, start.addDays(day), yearly, hasSeveral);
        }
    }

    [[nodiscard]] bool isFull() const
    {
        return m_holidays.size() > mostHolidays || m_rules > mostRules || m_tried > mostTried;
    }
    [[nodiscard]] QList<Holiday> take() { return std::move(m_holidays); }

private:
    QList<QDate> startsOf(const WholeDayEntry &entry)
    {
        QSet<QDate> starts(entry.added.begin(), entry.added.end());
        starts.insert(entry.first);
        for (const QString &text : entry.rules) {
            const auto rule = countableRule(text, entry.first);
            if (!rule || isFull())
                continue; // what cannot be counted has its first date
            ++m_rules;
            const QList<QDate> days = rule->daysWithin(entry.first, m_from.addDays(1 - entry.days), m_until);
            starts.unite(QSet<QDate>(days.begin(), days.end()));
        }
        starts.removeIf([&entry](QDate date) { return entry.skipped.contains(date) || entry.changed.contains(date); });
        return starts.values();
    }

    void add(const WholeDayEntry &entry, QDate date, bool yearly, bool hasSeveral)
    {
        if (date > m_until || (date < m_from && !yearly) || isFull())
            return;
        ++m_tried;
        const QString uid = entry.uid.isEmpty() ? entry.name : entry.uid;
        const Holiday holiday{date, yearly, entry.name, true,
                              hasSeveral || entry.uid.isEmpty() ? uid + u'/' + date.toString(Qt::ISODate) : uid};
        if (m_seen.contains(dateAndName(holiday)))
            return;
        m_seen.insert(dateAndName(holiday));
        m_holidays += holiday;
    }

    QDate m_from;
    QDate m_until;
    QList<Holiday> m_holidays;
    QSet<DateAndName> m_seen;
    int m_rules = 0;
    int m_tried = 0;
};

/// The UID without the date of one of several.
QString entryOf(const QString &uid)
{
    const bool isDated = uid.size() > 11 && uid.at(uid.size() - 11) == u'/' &&
                         QDate::fromString(uid.right(10), Qt::ISODate).isValid();
    return isDated ? uid.chopped(11) : uid;
}

/// What is known of the entries of a file before it is read again.
struct KnownEntries
{
    QHash<QString, bool> keptByUid;
    QHash<QString, bool> keptByEntry; ///< whether any of its dates is

    explicit KnownEntries(const QList<Holiday> &known)
    {
        for (const Holiday &holiday : known) {
            if (holiday.uid.isEmpty())
                continue;
            keptByUid.insert(holiday.uid, holiday.kept);
            bool &kept = keptByEntry[entryOf(holiday.uid)];
            kept = kept || holiday.kept;
        }
    }

    [[nodiscard]] bool isKept(const QString &uid) const
    {
        return keptByUid.value(uid, keptByEntry.value(entryOf(uid), true));
    }
};

} // namespace

Result<QList<Holiday>> readHolidays(const QByteArray &ics, QDate from, QDate until)
{
    REGULARS_TRY(entries, wholeDayEntries(ics));
    Collector collector(from, until);
    for (const WholeDayEntry &entry : entries)
        collector.add(entry);
    if (collector.isFull())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"too_many_holidays"_s}, {u"limit"_s, mostHolidays}});
    QList<Holiday> holidays = collector.take();
    order(holidays);
    return holidays;
}

QList<Holiday> merged(const QList<Holiday> &known, const QList<Holiday> &read)
{
    const KnownEntries before(known);
    QHash<QString, QDate> firstRead;
    for (const Holiday &holiday : read) {
        QDate &first = firstRead[entryOf(holiday.uid)];
        first = first.isValid() ? std::min(first, holiday.date) : holiday.date;
    }
    QList<Holiday> holidays;
    QSet<DateAndName> seen;
    for (const Holiday &holiday : known) {
        const QString entry = entryOf(holiday.uid);
        const bool isHistory = entry != holiday.uid && holiday.date < firstRead.value(entry);
        if (!holiday.uid.isEmpty() && firstRead.contains(entry) && !isHistory)
            continue;
        holidays += holiday;
        seen.insert(dateAndName(holiday));
    }
    for (Holiday holiday : read) {
        if (seen.contains(dateAndName(holiday)))
            continue;
        seen.insert(dateAndName(holiday));
        holiday.kept = holiday.kept && before.isKept(holiday.uid);
        holidays += holiday;
    }
    order(holidays);
    return holidays;
}

} // namespace regulars
