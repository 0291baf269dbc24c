// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/wholedayentries.h"

#include <QtCore/QHash>
#include <QtCore/QStringDecoder>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 10'000; // bytes; the time that the library takes grows with the square
constexpr int deepestNesting = 16;        // the library goes into each level by recursion
constexpr qsizetype longestName = 200;
constexpr int longestEntry = 366; // days

struct ComponentEnd
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentEnd>;

bool isCalendar(QByteArrayView file)
{
    constexpr QByteArrayView beginning("BEGIN:VCALENDAR");
    return file.first(std::min(file.size(), beginning.size())).compare(beginning, Qt::CaseInsensitive) == 0;
}

/// Takes one line off `rest`, put together again where it was folded.
QByteArray takeLine(QByteArrayView &rest)
{
    QByteArray line;
    bool folded = true;
    while (folded && !rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView piece = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (piece.endsWith('\r'))
            piece.chop(1);
        if (line.size() <= longestLine) // what is longer is not looked at
            line += piece;
        folded = rest.startsWith(' ') || rest.startsWith('\t');
        if (folded)
            rest = rest.sliced(1);
    }
    return line;
}

/// How many levels deeper the line leads.
int nestingOf(const QByteArray &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c == ':' || c == ';'; });
    const QByteArray name = line.left(end - line.begin()).trimmed().toUpper();
    return name == "BEGIN" ? 1 : name == "END" ? -1 : 0;
}

/// `place` is where the file stops making sense.
auto notUnderstood(const QByteArray &ics, const char *place)
{
    const qint64 line = place == nullptr ? 1 : 1 + std::count(ics.constData(), place, '\n');
    return fail(ErrorCode::UnknownFormat, {}, {{u"line"_s, line}});
}

/// The file as the library can take it: unfolded, without pictures and the like. Error: UnknownFormat (line) when it is no
/// calendar or cut off.
Result<QByteArray> prepared(const QByteArray &ics)
{
    QByteArrayView rest(ics);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    rest = rest.trimmed();
    if (!isCalendar(rest))
        return notUnderstood(ics, rest.data());
    if (const qsizetype zero = rest.indexOf('\0'); zero >= 0) // where the library would take the file to end
        return notUnderstood(ics, rest.data() + zero);
    QByteArray file;
    file.reserve(rest.size());
    int depth = 0;
    while (!rest.isEmpty()) {
        const char *place = rest.data();
        const QByteArray line = takeLine(rest);
        depth += nestingOf(line);
        if (depth < 0 || depth > deepestNesting || (depth > 0 && rest.isEmpty()))
            return notUnderstood(ics, place);
        if (line.size() <= longestLine)
            file += line + '\n';
    }
    return file;
}

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

QString textOf(const char *text)
{
    if (text == nullptr)
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(QByteArrayView(text));
    return utf8.hasError() ? QString::fromLatin1(text) : decoded;
}

template<typename Visitor>
void eachProperty(icalcomponent *component, icalproperty_kind kind, const Visitor &visit)
{
    for (icalproperty *property = icalcomponent_get_first_property(component, kind); property != nullptr;
         property = icalcomponent_get_next_property(component, kind))
        visit(property);
}

/// How many days the event takes: up to its end, which is not part of it, or by its duration.
int daysOf(icalcomponent *event, QDate first)
{
    qint64 days = 1;
    if (icalproperty *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY))
        days = dateOf(icalproperty_get_dtend(end)).isValid() ? first.daysTo(dateOf(icalproperty_get_dtend(end))) : 1;
    else if (icalproperty *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype length = icalproperty_get_duration(duration);
        days = length.is_neg != 0 ? 1 : qint64(length.weeks) * 7 + length.days;
    }
    return static_cast<int>(std::clamp<qint64>(days, 1, longestEntry));
}

void takeRepetition(WholeDayEntry &entry, icalcomponent *event)
{
    eachProperty(event, ICAL_RRULE_PROPERTY, [&entry](icalproperty *property) {
        const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalproperty_get_value_as_string_r(property),
                                                                            &icalmemory_free_buffer);
        entry.rules += textOf(text.get()).toUpper();
    });
    eachProperty(event, ICAL_RDATE_PROPERTY, [&entry](icalproperty *property) {
        const icaltimetype time = icalproperty_get_rdate(property).time;
        if (time.is_date != 0 && dateOf(time).isValid())
            entry.added.insert(dateOf(time));
    });
    eachProperty(event, ICAL_EXDATE_PROPERTY,
                 [&entry](icalproperty *property) { entry.skipped.insert(dateOf(icalproperty_get_exdate(property))); });
}

/// A file's events on the way to entries.
class Events
{
public:
    void read(icalcomponent *calendar)
    {
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            readEvent(event);
    }

    /// Each date that another event stands for is taken out of its series.
    [[nodiscard]] QList<WholeDayEntry> take()
    {
        for (WholeDayEntry &entry : m_entries) {
            if (!entry.isChange && !entry.uid.isEmpty())
                entry.changed = m_changed.value(entry.uid);
        }
        return std::move(m_entries);
    }

private:
    void readEvent(icalcomponent *event)
    {
        WholeDayEntry entry;
        entry.uid = textOf(icalcomponent_get_uid(event)).trimmed();
        if (icalproperty *changed = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
            entry.isChange = !entry.uid.isEmpty();
            m_changed[entry.uid].insert(dateOf(icalproperty_get_recurrenceid(changed)));
        }
        icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        if (start == nullptr || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return;
        const icaltimetype time = icalproperty_get_dtstart(start);
        entry.first = dateOf(time);
        if (time.is_date == 0 || !entry.first.isValid())
            return;
        entry.name = textOf(icalcomponent_get_summary(event)).simplified().left(longestName);
        entry.days = daysOf(event, entry.first);
        if (!entry.isChange)
            takeRepetition(entry, event);
        m_entries += entry;
    }

    QList<WholeDayEntry> m_entries;
    QHash<QString, QSet<QDate>> m_changed;
};

} // namespace

Result<QList<WholeDayEntry>> wholeDayEntries(const QByteArray &ics)
{
    REGULARS_TRY(file, prepared(ics));
    const Component root(icalparser_parse_string(file.constData()));
    if (!root)
        return fail(ErrorCode::UnknownFormat);
    Events events;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        events.read(root.get());
    for (icalcomponent *calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         calendar != nullptr; calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        events.read(calendar);
    return events.take();
}

} // namespace regulars
