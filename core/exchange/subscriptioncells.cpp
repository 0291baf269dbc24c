// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/subscriptioncells.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/subscriptionwords.h"

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

RowReason reasonOf(ValueFault fault)
{
    return fault == ValueFault::TooLarge ? RowReason::NumberTooLarge : RowReason::NotANumber;
}

} // namespace

QString SubscriptionInterpreter::text(SubscriptionField field) const
{
    const auto column = static_cast<size_t>(m_shape.mapping.column(field));
    if (!m_shape.mapping.has(field) || column >= m_cells.size())
        return {};
    const QString cell = textOf(trimmedCell(m_cells[column]));
    return isBlank(cell) ? QString() : cell;
}

/// The first thing that is wrong stands: a row counts once.
void SubscriptionInterpreter::refuse(RowReason reason, SubscriptionField field, const QString &value)
{
    if (!m_fault)
        m_fault = SubscriptionFault{reason, field, value};
}

QDate SubscriptionInterpreter::day(SubscriptionField field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return {};
    const auto written = dateFromCell(cell.toStdString());
    if (!written) {
        refuse(RowReason::NotADate, field, cell);
        return {};
    }
    if (written->orderOpen && !m_shape.dateOrder) {
        refuse(RowReason::AmbiguousDate, field, cell);
        return {};
    }
    const QDate date = written->date(m_shape.dateOrder.value_or(DateOrder::DayMonthYear));
    if (!date.isValid())
        refuse(RowReason::NotADate, field, cell);
    return date;
}

std::optional<qint64> SubscriptionInterpreter::price()
{
    const QString cell = text(SubscriptionField::Price);
    const Currency named = Currency(text(SubscriptionField::Currency).toUpper());
    if (named.isKnown() && m_shape.currency.isKnown() && named != m_shape.currency)
        refuse(RowReason::OtherCurrency, SubscriptionField::Currency, named.code());
    if (cell.isEmpty())
        return std::nullopt;
    const auto amount = amountFromCell(cell.toStdString(), m_shape.decimalMark);
    if (!amount) {
        refuse(reasonOf(amount.error()), SubscriptionField::Price, cell);
        return std::nullopt;
    }
    const bool isOther = amount->currency.isKnown() && m_shape.currency.isKnown() && amount->currency != m_shape.currency;
    // A dollar sign stands for more than one currency.
    if (isOther && !(amount->currency == Currency(u"USD") && cell.contains(u'$')))
        refuse(RowReason::OtherCurrency, SubscriptionField::Price, cell);
    qint64 microPerMinor = microPerMajor;
    for (int decimal = 0; decimal < m_shape.currency.decimals(); ++decimal)
        microPerMinor /= 10;
    if (amount->micro % microPerMinor != 0)
        refuse(RowReason::FractionOfMinorUnit, SubscriptionField::Price, cell);
    return amount->micro / microPerMinor;
}

std::optional<int> SubscriptionInterpreter::whole(SubscriptionField field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto number = quantityMilliFromCell(cell.toStdString(), m_shape.decimalMark);
    if (!number) {
        refuse(reasonOf(number.error()), field, cell);
        return std::nullopt;
    }
    constexpr qint64 most = 1'000'000; // what is possible of it is the subscription's business
    if (*number % milliPerPiece != 0 || *number > most * milliPerPiece || *number < 0) {
        refuse(RowReason::NotPossible, field, cell);
        return std::nullopt;
    }
    return static_cast<int>(*number / milliPerPiece);
}

std::optional<int> SubscriptionInterpreter::period()
{
    const QString cell = text(SubscriptionField::Period);
    if (cell.isEmpty())
        return std::nullopt;
    const auto months = periodMeaning(textOf(identifierFromCell(cell.toStdString())));
    if (!months)
        refuse(RowReason::NotAPeriod, SubscriptionField::Period, cell);
    return months;
}

void SubscriptionInterpreter::readRecord(RecordedSubscription &record)
{
    record.offer.quantity = whole(SubscriptionField::Quantity).value_or(1);
    record.startedOn = day(SubscriptionField::StartedOn);
    record.termFrom = day(SubscriptionField::TermFrom);
    record.pausedFrom = day(SubscriptionField::PausedFrom);
    record.resumesOn = day(SubscriptionField::PausedUntil);
    record.cancelledOn = day(SubscriptionField::CancelledOn);
    record.endsOn = day(SubscriptionField::EndsOn);
    record.reason = shortened(text(SubscriptionField::Reason).simplified(), longestSubscriptionNote);
    if (const QString renews = text(SubscriptionField::Renews); !renews.isEmpty()) {
        const auto answer = booleanFromCell(renews.toStdString());
        if (!answer)
            refuse(RowReason::NotPossible, SubscriptionField::Renews, renews);
        record.renews = answer.value_or(true);
    }
    if (const QString status = text(SubscriptionField::Status); !status.isEmpty()) {
        record.state = subscriptionStateMeaning(status);
        if (!record.state)
            refuse(RowReason::UnknownStatus, SubscriptionField::Status, status);
    }
}

ImportedCustomerPtr SubscriptionInterpreter::customer()
{
    ImportedCustomer known;
    known.externalId = textOf(identifierFromCell(text(SubscriptionField::CustomerKey).toStdString()));
    known.email = text(SubscriptionField::Email);
    known.phone = text(SubscriptionField::Phone);
    known.name = text(SubscriptionField::CustomerName).simplified();
    const QString key = QStringList{known.externalId, known.email, known.phone, known.name}.join(u'\n');
    if (key.size() == 3)
        return nullptr;
    if (const auto found = m_customers.constFind(key); found != m_customers.constEnd())
        return *found;
    if (m_customers.size() >= mostCustomers)
        m_customers.clear();
    return *m_customers.insert(key, std::make_shared<const ImportedCustomer>(known));
}

ImportedSubscription SubscriptionInterpreter::interpret(std::span<const std::string_view> cells,
                                                        std::optional<SubscriptionFault> &fault)
{
    m_cells = cells;
    m_fault.reset();
    ImportedSubscription imported;
    imported.key = textOf(identifierFromCell(text(SubscriptionField::Key).toStdString())).left(longestKey);
    imported.customer = customer();
    if (!imported.customer)
        refuse(RowReason::NoCustomer, SubscriptionField::CustomerName);
    imported.plan = text(SubscriptionField::Plan).simplified();
    if (imported.plan.isEmpty())
        refuse(RowReason::MissingValue, SubscriptionField::Plan);
    readRecord(imported.record);
    if (!imported.record.startedOn.isValid())
        refuse(RowReason::MissingValue, SubscriptionField::StartedOn);
    imported.priceMinor = price();
    imported.periodMonths = period();
    imported.noticeDays = whole(SubscriptionField::Notice);
    fault = m_fault;
    return imported;
}

} // namespace regulars
