// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countertill.h"

#include "models/counter/countercommands.h"
#include "models/loyalty/loyaltycommands.h"

namespace regulars {

using namespace Qt::StringLiterals;

CounterTill::CounterTill(Database &database, CommandRunner &commands, QObject *parent)
    : QObject(parent),
      m_commands(commands),
      m_sale(new CounterSaleModel(this)),
      m_guest(new CounterCustomerView(database, this)),
      m_earns(new EarnPreviewView(database, this))
{
    connect(m_guest, &CounterCustomerView::changed, this, &CounterTill::followGuest);
    connect(m_sale, &CounterSaleModel::edited, this, &CounterTill::followSale);
    connect(m_earns, &EarnPreviewView::changed, this, [this] {
        if (m_earns->state() != EarnPreviewView::State::Loaded || !m_earns->value())
            return;
        m_lastEarns = Points{m_earns->value()->hundredths};
        Q_EMIT figuresChanged();
    });
    connect(&commands, &CommandRunner::done, this, &CounterTill::followHistory);
}

void CounterTill::setCurrency(Currency currency)
{
    m_currency = currency;
    if (m_sale->sale().isEmpty() && m_sale->sale().currency() != currency) {
        CounterSale sale(currency);
        sale.setCustomer(customer());
        m_sale->setSale(sale);
    }
}

const CounterCustomer *CounterTill::guest() const
{
    return customer().isValid() && m_guest->key() == customer() && m_guest->value() ? &*m_guest->value() : nullptr;
}

void CounterTill::begin(const CounterSale &sale)
{
    m_lastEarns.reset();
    m_sale->setSale(sale);
    m_guest->show(sale.customer());
    Q_EMIT guestChanged();
}

void CounterTill::serve(CustomerId customer)
{
    const CounterSale &now = m_sale->sale();
    if (customer == now.customer()) {
        Q_EMIT guestChanged();
        return;
    }
    if (now.customer().isValid() && !now.isEmpty())
        park();
    if (m_sale->sale().isEmpty()) {
        if (const auto waiting = m_parked.takeOf(customer)) {
            begin(waiting->sale);
            Q_EMIT parkedChanged();
            return;
        }
    }
    CounterSale sale = m_sale->sale();
    sale.setCustomer(customer);
    begin(sale);
}

void CounterTill::park()
{
    m_parked.park(m_sale->sale(), guestName());
    begin(CounterSale(m_currency));
    Q_EMIT parkedChanged();
}

void CounterTill::resume(qint64 key)
{
    const auto waiting = m_parked.take(key);
    if (!waiting)
        return;
    m_parked.park(m_sale->sale(), guestName());
    begin(waiting->sale);
    Q_EMIT parkedChanged();
}

void CounterTill::followGuest()
{
    if (const CounterCustomer *known = guest()) {
        const PointsState &points = known->points;
        const bool canSpend = known->isMember && points.status == PointsAccountStatus::Active;
        m_sale->setPoints(points.programme, canSpend ? points.balance.active : Points());
    } else if (m_guest->state() == CounterCustomerView::State::Failed && customer().isValid()) {
        const Error error = m_guest->error();
        m_sale->setCustomer({}); // gone meanwhile; the lines stay
        m_guest->show({});
        Q_EMIT refused(error);
    }
    Q_EMIT guestChanged();
    Q_EMIT figuresChanged();
}

void CounterTill::followSale()
{
    const EarnPreviewKey key{m_sale->sale()};
    if (!key.isValid())
        m_lastEarns.reset();
    m_earns->show(key.isValid() ? key : EarnPreviewKey());
    Q_EMIT figuresChanged();
}

std::optional<Points> CounterTill::earns() const
{
    const CounterCustomer *known = guest();
    if (!known || !known->isMember || !known->points.programme.givesPoints)
        return std::nullopt;
    return m_lastEarns.value_or(Points());
}

std::optional<Points> CounterTill::balanceAfter() const
{
    const CounterCustomer *known = guest();
    if (!known || !known->isMember)
        return std::nullopt;
    const Points left = m_sale->balance() - m_sale->sale().totals().spentPoints;
    return pendingDays() > 0 ? left : left + earns().value_or(Points());
}

void CounterTill::record()
{
    if (m_recording)
        return;
    const CounterSale sale = m_sale->sale();
    if (const QList<Error> faults = sale.faults(m_sale->balance()); !faults.isEmpty()) {
        Q_EMIT refused(faults.first());
        return;
    }
    m_recording = true;
    Q_EMIT recordingChanged();
    m_commands.run(RecordCounterSale{sale}, this, [this, sale](const auto &answer) {
        m_recording = false;
        Q_EMIT recordingChanged();
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        m_last = Recorded{sale, {}};
        if (m_sale->sale() == sale) // otherwise somebody else is served by now
            begin(CounterSale(m_currency));
        Q_EMIT recorded(answer->value);
    });
}

void CounterTill::followHistory(const CommandReport &report)
{
    const QString number = report.arguments.value(u"number"_s).toString();
    if (report.command == RecordCounterSale::name && m_last && m_last->number.isEmpty())
        m_last->number = number;
    const bool takenBack = report.command == "undo"_L1 && m_last && number == m_last->number &&
                           report.arguments.value(u"undone_command"_s).toString() == RecordCounterSale::name;
    if (!takenBack)
        return;
    // It stands at the counter again, to be put right.
    const CounterSale sale = std::exchange(m_last, std::nullopt)->sale;
    if (m_sale->sale().isEmpty()) {
        begin(sale);
        return;
    }
    m_parked.park(sale, {});
    Q_EMIT parkedChanged();
}

void CounterTill::signUp(const Customer &customer, bool evenIfKnown)
{
    m_commands.run(SignUpMember{customer, evenIfKnown}, this, [this, customer](const auto &answer) {
        if (!answer) {
            Q_EMIT signUpRefused(customer, answer.error());
            return;
        }
        serve(answer->value);
        Q_EMIT signedUp(answer->value);
    });
}

void CounterTill::join()
{
    if (customer().isValid())
        m_commands.run(JoinProgramme{{customer()}, {}});
}

} // namespace regulars
