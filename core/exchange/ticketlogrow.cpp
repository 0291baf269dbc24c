// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ticketlogrow.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/textpool.h"
#include "core/exchange/ticketwords.h"
#include "core/tickets/ticketarticle.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCustomers = 16'384;
constexpr qsizetype longestKey = 100;

/// Programs write what is not there in words, too.
bool isBlank(const QString &text)
{
    return text.isEmpty() || text == "NA"_L1 || text == "NULL"_L1 || text == "null"_L1;
}

} // namespace

bool TicketLogRow::isRefused() const
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const TicketFault &fault) { return fault.verdict == RowVerdict::Refused; });
}

TicketLogInterpreter::TicketLogInterpreter(const TicketShape &shape) : m_shape(shape), m_times(shape.zone) {}

QString TicketLogInterpreter::text(TicketField field) const
{
    const auto column = static_cast<size_t>(m_shape.mapping.column(field));
    if (!m_shape.mapping.has(field) || column >= m_cells.size())
        return {};
    const QString cell = textOf(trimmedCell(m_cells[column]));
    return isBlank(cell) ? QString() : cell;
}

QString TicketLogInterpreter::keyOf(std::span<const std::string_view> cells) const
{
    const auto column = static_cast<size_t>(m_shape.mapping.column(TicketField::Key));
    return column < cells.size() ? textOf(identifierFromCell(cells[column])).left(longestKey) : QString();
}

std::optional<TicketLogInterpreter::Moment> TicketLogInterpreter::moment(TicketField field, TicketLogRow &row)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto written = dateFromCell(cell.toStdString());
    if (!written) {
        row.faults.push_back({RowVerdict::Refused, RowReason::NotADate, field, cell});
        return std::nullopt;
    }
    if (written->orderOpen && !m_shape.dateOrder) {
        row.faults.push_back({RowVerdict::Refused, RowReason::AmbiguousDate, field, cell});
        return std::nullopt;
    }
    const QDate date = written->date(m_shape.dateOrder.value_or(DateOrder::DayMonthYear));
    if (!date.isValid()) {
        row.faults.push_back({RowVerdict::Refused, RowReason::NotADate, field, cell});
        return std::nullopt;
    }
    return Moment{m_times.instant(*written, date, 0), !written->hasTime()};
}

TicketLogRow TicketLogInterpreter::interpret(std::span<const std::string_view> cells)
{
    m_cells = cells;
    TicketLogRow row;
    row.ticket.key = keyOf(cells);
    if (row.ticket.key.isEmpty()) {
        row.faults.push_back({RowVerdict::Refused, RowReason::MissingValue, TicketField::Key, {}});
        return row;
    }
    row.ticket.identity = StableHash().add(row.ticket.key.toStdString()).value();
    readTicket(row);
    if (m_shape.mapping.isOfEvents())
        readEvent(row);
    else
        readLog(row);
    return row;
}

void TicketLogInterpreter::readTicket(TicketLogRow &row)
{
    ImportedTicket &ticket = row.ticket;
    const QString subject = text(TicketField::Subject).simplified().replace(u'_', u' ');
    ticket.subject = shortened(subject.isEmpty() ? ticket.key : subject, longestTicketSubject);
    ticket.description = shortened(text(TicketField::Description), longestArticle);
    ticket.category = text(TicketField::Category).simplified();
    ticket.team = text(TicketField::Team).simplified();
    ticket.channel = ticketChannelMeaning(text(TicketField::Channel));
    ticket.priority = ticketPriorityMeaning(text(TicketField::Priority));
    ticket.customer = customer();
}

/// What the dates and the status of a row say of the ticket's course.
void TicketLogInterpreter::readLog(TicketLogRow &row)
{
    ImportedTicket &ticket = row.ticket;
    const auto opened = moment(TicketField::Opened, row);
    const auto closed = moment(TicketField::Closed, row);
    const auto firstReply = moment(TicketField::FirstReply, row);
    const auto updated = moment(TicketField::Updated, row);
    if (row.isRefused())
        return;
    if (!opened) {
        row.faults.push_back({RowVerdict::Refused, RowReason::MissingValue, TicketField::Opened, {}});
        return;
    }
    ticket.openedAt = opened->at;
    if (firstReply)
        // What was said the file does not tell: the column's name stands for it.
        ticket.log.push_back({firstReply->at, ActivityMeaning::Reply,
                              m_shape.header.value(m_shape.mapping.column(TicketField::FirstReply)),
                              firstReply->timeUnknown});
    QStringList words{text(TicketField::Note), text(TicketField::Person)};
    words.removeAll(QString());
    const QString note = words.join(u" · "_s);
    const QString status = text(TicketField::Status);
    const auto category = ticketStatusMeaning(status);
    if (!status.isEmpty() && !category)
        row.faults.push_back({RowVerdict::Noted, RowReason::UnknownStatus, TicketField::Status, status});
    const Instant last = closed ? closed->at : updated ? std::max(updated->at, opened->at) : opened->at;
    if (!note.isEmpty())
        ticket.log.push_back({last, ActivityMeaning::Note, note, false});
    // A date of closing counts, unless the status says that the ticket was opened again.
    if (category && (isUnfinished(*category) || !closed)) {
        if (*category != StatusCategory::New)
            ticket.log.push_back({last, activityOf(*category), status, false});
    } else if (closed) {
        ticket.log.push_back(
            {closed->at, activityOf(category.value_or(StatusCategory::Closed)), status, closed->timeUnknown});
        if (closed->at < opened->at)
            row.faults.push_back(
                {RowVerdict::Noted, RowReason::ClosedBeforeOpened, TicketField::Closed, text(TicketField::Closed)});
    }
    std::stable_sort(ticket.log.begin(), ticket.log.end(),
                     [](const ImportedActivity &a, const ImportedActivity &b) { return a.at < b.at; });
}

void TicketLogInterpreter::readEvent(TicketLogRow &row)
{
    const QString activity = text(TicketField::Activity);
    const auto at = moment(TicketField::Time, row);
    if (!at && !row.isRefused())
        row.faults.push_back({RowVerdict::Refused, RowReason::MissingValue, TicketField::Time, {}});
    if (activity.isEmpty())
        row.faults.push_back({RowVerdict::Refused, RowReason::MissingValue, TicketField::Activity, {}});
    if (row.isRefused())
        return;
    QStringList words{activity, text(TicketField::Note), text(TicketField::Person)};
    words.removeAll(QString());
    row.ticket.openedAt = at->at;
    row.ticket.log.push_back({at->at, activityMeaning(activity, m_shape.vendor), words.join(u" · "_s), at->timeUnknown});
}

ImportedCustomerPtr TicketLogInterpreter::customer()
{
    ImportedCustomer known;
    known.externalId = text(TicketField::CustomerKey);
    known.email = text(TicketField::Email);
    known.phone = text(TicketField::Phone);
    known.name = text(TicketField::CustomerName);
    const QString key = QStringList{known.externalId, known.email, known.phone, known.name}.join(u'\n');
    if (key.size() == 3)
        return nullptr;
    if (const auto found = m_customers.constFind(key); found != m_customers.constEnd())
        return *found;
    if (m_customers.size() >= mostCustomers)
        m_customers.clear();
    return *m_customers.insert(key, std::make_shared<const ImportedCustomer>(known));
}

} // namespace regulars
