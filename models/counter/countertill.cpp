// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countertill.h"

#include "models/counter/countercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/rewardcommands.h"
#include "storage/loyalty/couponstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

CounterTill::CounterTill(Database &database, CommandRunner &commands, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_commands(commands),
      m_sale(new CounterSaleModel(this)),
      m_guest(new CounterCustomerView(database, this)),
      m_earns(new EarnPreviewView(database, this)),
      m_coupons(new CounterCouponsView(database, this)),
      m_offers(new CounterOffersView(database, this)),
      m_suggestions(new CounterSuggestionsView(database, this)),
      m_waiting(new WaitingCustomersView(database, this))
{
    connect(m_offers, &CounterOffersView::changed, this, &CounterTill::offersChanged);
    connect(m_suggestions, &CounterSuggestionsView::changed, this, &CounterTill::followSuggestions);
    connect(m_coupons, &CounterCouponsView::changed, this, &CounterTill::followCoupons);
    connect(m_guest, &CounterCustomerView::changed, this, &CounterTill::followGuest);
    connect(m_sale, &CounterSaleModel::edited, this, &CounterTill::followSale);
    connect(this, &CounterTill::parkedChanged, this, [this] {
        m_waiting->show({m_parked.customers()});
        followWaiting(); // of the same people nothing is read again
    });
    connect(m_waiting, &WaitingCustomersView::changed, this, &CounterTill::followWaiting);
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
        begin({0, sale, m_name, {}}, Sitting::Same);
    }
}

const CounterCustomer *CounterTill::guest() const
{
    return customer().isValid() && m_guest->key() == customer() && m_guest->value() ? &*m_guest->value() : nullptr;
}

void CounterTill::begin(const ParkedSale &sale, Sitting sitting)
{
    if (sitting == Sitting::Next) {
        ++m_sitting;
        m_lastSuggestions.clear();
        Q_EMIT sittingBegins();
    }
    m_lastEarns.reset();
    const CustomerId customer = sale.sale.customer();
    m_record = sale.record;
    m_name = customer.isValid() ? sale.name : QString();
    m_sale->setSale(sale.sale);
    if (m_guest->key() == customer)
        m_guest->refresh(); // for the points, which may be others by now
    m_guest->show(customer);
    m_offers->show(customer);
    Q_EMIT guestChanged();
}

void CounterTill::serve(CustomerId customer, const QString &name)
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
            begin(*waiting);
            Q_EMIT parkedChanged();
            return;
        }
    }
    CounterSale sale = m_sale->sale();
    const Sitting sitting = sale.customer().isValid() ? Sitting::Next : Sitting::Same;
    sale.setCustomer(customer);
    begin({0, sale, name, m_record}, sitting);
}

void CounterTill::park()
{
    m_parked.park(atHand());
    beginNext();
    Q_EMIT parkedChanged();
}

void CounterTill::resume(qint64 key)
{
    const auto waiting = m_parked.take(key);
    if (!waiting)
        return;
    m_parked.park(atHand());
    begin(*waiting);
    Q_EMIT parkedChanged();
}

int CounterTill::unfinished() const
{
    return static_cast<int>(m_parked.list().size()) + (m_sale->sale().isEmpty() ? 0 : 1) + (isRecording() ? 1 : 0);
}

void CounterTill::takeOver(const HeldSales &held)
{
    m_parked = held.parked;
    m_recorded = held.recorded;
    if (!held.atHand.sale.isEmpty() || held.atHand.sale.customer().isValid())
        begin(held.atHand);
    Q_EMIT parkedChanged();
}

void CounterTill::followGuest()
{
    const CounterCustomerView::State state = m_guest->state();
    const Error error = m_guest->error();
    if (state == CounterCustomerView::State::Gone) {
        m_sale->setCustomer({}); // deleted meanwhile; the lines stay
        m_name.clear();
        m_guest->show({});
        m_offers->show({});
    } else if (const CounterCustomer *known = guest()) {
        m_name = known->name;
        if (known->id != customer()) {
            followMerge(known->id);
            return;
        }
        const PointsState &points = known->points;
        const bool canSpend = known->isMember && points.status == PointsAccountStatus::Active;
        m_sale->setPoints(points.programme, canSpend ? points.balance.active : Points());
    }
    Q_EMIT guestChanged();
    Q_EMIT figuresChanged();
    if (state == CounterCustomerView::State::Gone || state == CounterCustomerView::State::Failed)
        Q_EMIT refused(error); // at last: it is to be read
}

void CounterTill::followMerge(CustomerId survivor)
{
    m_sale->followMerge(survivor);
    m_guest->show(survivor);
    m_offers->show(survivor);
    Q_EMIT guestChanged();
    Q_EMIT figuresChanged();
}

void CounterTill::followWaiting()
{
    if (m_waiting->state() == WaitingCustomersView::State::Loaded && m_parked.follow(*m_waiting->value()))
        Q_EMIT parkedChanged();
}

void CounterTill::followSale()
{
    if (m_sale->sale().isEmpty())
        m_record = {}; // what is entered now is another sale
    const EarnPreviewKey key{m_sale->sale()};
    if (!key.isValid())
        m_lastEarns.reset();
    m_earns->show(key.isValid() ? key : EarnPreviewKey());
    CounterCouponsKey coupons{{}, customer()};
    for (const CounterCoupon &each : m_sale->sale().coupons())
        coupons.codes += each.coupon.code;
    m_coupons->show(coupons);
    CounterSuggestionsKey offered{customer(), {}};
    for (const CounterLine &line : m_sale->sale().lines()) {
        if (line.product.isValid() && !offered.basket.contains(line.product))
            offered.basket += line.product;
    }
    m_suggestions->show(offered);
    Q_EMIT figuresChanged();
}

void CounterTill::followCoupons()
{
    if (m_coupons->state() == CounterCouponsView::State::Loaded)
        m_sale->renewCoupons(*m_coupons->value());
}

void CounterTill::followSuggestions()
{
    // What was suggested stays until more is known; nothing is left of it when nobody and nothing is there.
    if (m_suggestions->state() == CounterSuggestionsView::State::Loading)
        return;
    const bool isKnown = m_suggestions->state() == CounterSuggestionsView::State::Loaded;
    m_lastSuggestions = isKnown ? *m_suggestions->value() : QList<SuggestedProduct>();
    Q_EMIT suggestionsChanged();
}

void CounterTill::takeCode(const QString &code)
{
    ++m_lookUps;
    const auto found = m_database.read(
        [code, customer = customer(), now = m_database.clock().now()](Connection &connection) {
            return readCounterCoupon(connection, code, customer, now);
        });
    whenDone(found, this, [this, code, sitting = m_sitting](const Result<CounterCoupon> &coupon) {
        --m_lookUps;
        if (sitting == m_sitting) { // else somebody else is served by now
            if (coupon)
                takeCoupon(*coupon);
            else
                Q_EMIT codeRefused(code, coupon.error());
        }
        Q_EMIT settled();
    });
}

void CounterTill::takeCoupon(const CounterCoupon &coupon)
{
    CounterSale tried = m_sale->sale();
    if (const Result<void> added = tried.addCoupon(coupon); !added) {
        Q_EMIT codeRefused(coupon.coupon.code, added.error());
        return;
    }
    const CouponFault fault = tried.totals().couponFaults.last();
    if (fault != CouponFault::None && !mayBeCured(fault)) {
        Q_EMIT couponRefused(coupon, fault);
        return;
    }
    if (m_sale->addCoupon(coupon))
        Q_EMIT codeTaken(coupon.coupon.code);
}

const CounterOffers *CounterTill::offers() const
{
    const bool isKnown = customer().isValid() && m_offers->key() == customer() && m_offers->value();
    return isKnown ? &*m_offers->value() : nullptr;
}

QList<CounterReward> CounterTill::rewards() const
{
    const CounterOffers *known = offers();
    if (!known)
        return {};
    return counterRewards(known->member.rewards, known->member.claims, m_sale->sale(), known->member.balance);
}

void CounterTill::toggleReward(RewardId reward, RewardClaimId claim)
{
    const QList<CounterReward> offered = rewards();
    const auto chosen = std::find_if(offered.begin(), offered.end(), [&](const CounterReward &each) {
        return each.line.reward == reward && each.line.claim == claim;
    });
    if (chosen == offered.end())
        return;
    if (chosen->isAdded) {
        m_sale->removeReward(reward, claim);
        return;
    }
    if (chosen->fault != RewardFault::None)
        return;
    if (chosen->isTakenAlong) {
        claimForLater(*chosen);
        return;
    }
    if (const Result<int> row = m_sale->addReward(chosen->line); !row)
        Q_EMIT refused(row.error());
}

void CounterTill::claimForLater(const CounterReward &reward)
{
    const std::pair claimed(customer(), reward.line.reward);
    if (m_claiming.contains(claimed))
        return; // clicked twice, wanted once
    m_claiming.insert(claimed);
    const ClaimReward claim{claimed.first, claimed.second, ClaimFor::Later, {}, reward.hasCode, {}};
    m_commands.run(claim, this, [this, claimed, name = reward.line.name, whose = m_name](const auto &answer) {
        if (!answer) {
            m_claiming.remove(claimed);
            Q_EMIT refused(answer.error());
            return;
        }
        const auto coupons = m_database.read(
            [made = answer->value](Connection &connection) { return CouponStore(connection).ofClaim(made); });
        whenDone(coupons, this, [this, claimed, name, whose](const Result<QList<Coupon>> &issued) {
            m_claiming.remove(claimed);
            Q_EMIT rewardClaimed(name, issued && !issued->isEmpty() ? issued->first().code : QString(), whose);
        });
    });
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
    if (!known || !known->isMember || !m_sale->balance())
        return std::nullopt;
    const Points left = *m_sale->balance() - m_sale->sale().totals().spentPoints;
    return pendingDays() > 0 ? left : left + earns().value_or(Points());
}

bool CounterTill::record()
{
    if (isRecording())
        return false;
    const ParkedSale tried = atHand();
    // While the balance is not known, whether there are so many points is decided where they are booked.
    const QList<Error> faults = tried.sale.faults(m_sale->balance().value_or(highestPoints));
    if (!faults.isEmpty()) {
        Q_EMIT refused(faults.first());
        return false;
    }
    m_beingRecorded = tried;
    Q_EMIT recordingChanged();
    beginNext(); // what is scanned from now on is the next sale
    m_commands.run(RecordCounterSale{tried.sale}, this, [this, tried](const auto &answer) {
        m_beingRecorded.reset();
        if (answer) {
            m_recorded.add({answer->changeSet, answer->value, tried.sale, tried.name});
            Q_EMIT recorded(answer->value);
        } else {
            putBack(tried);
            Q_EMIT notRecorded(tried.sale, answer.error());
        }
        Q_EMIT recordingChanged();
        Q_EMIT settled();
    });
    return true;
}

bool CounterTill::isFreeFor(const ParkedSale &sale) const
{
    const bool isExpected = isLookingUp() || isSigningUp() || m_isExpecting();
    return !isExpected && m_sale->sale().isEmpty() && (!customer().isValid() || customer() == sale.sale.customer());
}

void CounterTill::putBack(const ParkedSale &sale)
{
    if (isFreeFor(sale)) {
        begin(sale);
        return;
    }
    m_parked.park(sale);
    Q_EMIT parkedChanged();
}

std::optional<CounterSale> CounterTill::takeAway(ChangeSetId record)
{
    if (m_record == record) {
        const CounterSale sale = m_sale->sale();
        beginNext();
        return sale;
    }
    const std::optional<ParkedSale> waiting = m_parked.takeRecorded(record);
    if (!waiting)
        return std::nullopt;
    Q_EMIT parkedChanged();
    return waiting->sale;
}

void CounterTill::followHistory(const CommandReport &report)
{
    if (report.arguments.value(u"undone_command"_s).toString() != RecordCounterSale::name)
        return;
    const bool isPartial = report.arguments.value(u"conflicts"_s).toInt() > 0;
    RecordedSale *sale = m_recorded.find(ChangeSetId{report.arguments.value(u"undone"_s).toLongLong()});
    if (!sale || isPartial)
        return; // what is left of it in the books is not recorded once more
    sale->holds = report.arguments.value(u"holds"_s).toBool();
    if (!sale->holds) {
        putBack({0, sale->sale, sale->name, sale->record}); // to be put right
        Q_EMIT takenBack(sale->order);
    } else if (const auto changed = takeAway(sale->record)) {
        sale->sale = *changed; // what was put right is not lost if it is taken back once more
    }
}

void CounterTill::signUp(const SignUpMember &member)
{
    if (m_isSigningUp)
        return; // once is enough, however often it is asked for
    m_isSigningUp = true;
    m_commands.run(member, this, [this, member](const auto &answer) {
        m_isSigningUp = false;
        if (answer) {
            serve(answer->value, member.customer.name);
            Q_EMIT signedUp(answer->value);
        } else {
            Q_EMIT signUpRefused(member, answer.error());
        }
        Q_EMIT settled();
    });
}

void CounterTill::join()
{
    if (customer().isValid())
        m_commands.run(JoinProgramme{{customer()}, {}});
}

} // namespace regulars
