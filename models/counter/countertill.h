// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/counter/countercommands.h"
#include "models/counter/countercoupons.h"
#include "models/counter/countercustomerview.h"
#include "models/counter/counteroffers.h"
#include "models/counter/countersalemodel.h"
#include "models/counter/countersuggestions.h"
#include "models/counter/earnpreviewview.h"
#include "models/counter/heldsales.h"
#include "models/counter/waitingcustomers.h"

#include <QtCore/QSet>

#include <functional>

namespace regulars {

/// The counter: who is served, the sale that is put together, those that wait. Keeps what was entered: another customer
/// parks the sale of the one before, and what was recorded by mistake comes back with the undo, and goes again with the
/// redo. GUI thread only.
class CounterTill final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CounterTill(Database &database, CommandRunner &commands, QObject *parent = nullptr);

    [[nodiscard]] CounterSaleModel &sale() { return *m_sale; }
    [[nodiscard]] const CounterSaleModel &sale() const { return *m_sale; }
    /// Of the shop; a sale that has begun keeps its own.
    void setCurrency(Currency currency);

    /// The customer who is served; not valid: nobody in particular.
    [[nodiscard]] CustomerId customer() const { return m_sale->sale().customer(); }
    /// What is known of them; nothing while it is read.
    [[nodiscard]] const CounterCustomer *guest() const;
    /// Of the customer, also while they are read; empty when nobody is served.
    [[nodiscard]] const QString &customerName() const { return m_name; }
    /// Serves somebody, as far as known of that name. A sale that has lines and no customer becomes theirs; that of somebody
    /// else is parked, and one of theirs that was parked goes on.
    void serve(CustomerId customer, const QString &name = {});
    /// The sale waits; the next one begins.
    void park();
    /// A parked sale goes on; the one at hand is parked.
    void resume(qint64 key);
    [[nodiscard]] const QList<ParkedSale> &parked() const { return m_parked.list(); }
    /// How many sales have begun and are not recorded: the one at hand, those that wait, and the one that is just being
    /// recorded.
    [[nodiscard]] int unfinished() const;
    /// What says whether something is on its way into the sale at hand, so that no other one may take its place by itself.
    void setExpecting(std::function<bool()> isExpecting) { m_isExpecting = std::move(isExpecting); }
    /// For a till that takes the place of this one, in the same shop, while nothing is being recorded.
    [[nodiscard]] HeldSales held() const { return {atHand(), m_parked, m_recorded}; }
    /// Goes on with the sales of another till.
    void takeOver(const HeldSales &held);

    /// What the sale would earn, as last computed; nothing where nobody earns.
    [[nodiscard]] std::optional<Points> earns() const;
    /// What can be spent after the sale, with what it earns at once; nothing for those who are no members.
    [[nodiscard]] std::optional<Points> balanceAfter() const;
    /// Whether points are earned some days later only.
    [[nodiscard]] int pendingDays() const { return m_sale->programme().terms.pendingDays; }

    /// Looks up a coupon that was scanned or typed and puts it into the sale: also one that waits for goods or the customer.
    /// Answers with codeTaken(), couponRefused() or codeRefused(); with nothing if the sale is another one by then. After
    /// that with settled() in any case.
    void takeCode(const QString &code);
    /// Whether a code is being looked up.
    [[nodiscard]] bool isLookingUp() const { return m_lookUps > 0; }
    /// A coupon that is known already: one of the customer's own.
    void takeCoupon(const CounterCoupon &coupon);

    /// What the customer may have; nothing while it is read, and without a customer.
    [[nodiscard]] const CounterOffers *offers() const;
    [[nodiscard]] QList<CounterReward> rewards() const;
    /// Puts a reward into the sale, or takes it out. One that is taken along is claimed at once; answers with
    /// rewardClaimed() or refused().
    void toggleReward(RewardId reward, RewardClaimId claim);

    /// What to offer besides, as last read.
    [[nodiscard]] const QList<SuggestedProduct> &suggestions() const { return m_lastSuggestions; }

    /// Records the sale and begins the next one at once; answers with recorded(), or with notRecorded() and the sale back at
    /// the counter, where it waits if another one has begun; then with settled(). What can't be recorded is not begun, but
    /// refused(); so is nothing while another one is being recorded. Gives whether it was begun.
    bool record();
    [[nodiscard]] bool isRecording() const { return m_beingRecorded.has_value(); }
    /// The order that was recorded here last and not taken back; not valid: there is none.
    [[nodiscard]] OrderId lastOrder() const { return m_recorded.lastOrder(); }
    /// A new member who is then served; answers with signedUp() or signUpRefused(), then with settled(). The sale at hand is
    /// to be theirs until then.
    void signUp(const SignUpMember &member);
    [[nodiscard]] bool isSigningUp() const { return m_isSigningUp; }
    void join();

Q_SIGNALS:
    /// Another sale is about to be at hand, of another customer or the next one.
    void sittingBegins();
    /// Another customer, or more is known of the one who is served.
    void guestChanged();
    /// What stands beside the sale: earned points, what is left.
    void figuresChanged();
    void parkedChanged();
    void offersChanged();
    void suggestionsChanged();
    void codeTaken(const QString &code);
    /// There is such a coupon, but it can't be used.
    void couponRefused(const regulars::CounterCoupon &coupon, regulars::CouponFault fault);
    void codeRefused(const QString &code, const regulars::Error &error);
    /// With the code to take along, if it has one.
    void rewardClaimed(const QString &reward, const QString &code, const QString &customerName);
    void recordingChanged();
    /// The sale that was being recorded; it may be another one that stands at the counter.
    void notRecorded(const regulars::CounterSale &sale, const regulars::Error &error);
    void recorded(regulars::OrderId order);
    /// One of the last sales was undone: it stands here again, or waits.
    void takenBack(regulars::OrderId order);
    void refused(const regulars::Error &error);
    void signUpRefused(const regulars::SignUpMember &member, const regulars::Error &error);
    void signedUp(regulars::CustomerId customer);
    /// A code is looked up, a sale recorded or somebody signed up, well or not, and everything about it is said: what has
    /// waited for it goes on.
    void settled();

private:
    enum class Sitting { Next, Same };
    void begin(const ParkedSale &sale, Sitting sitting = Sitting::Next);
    void beginNext() { begin({0, CounterSale(m_currency), {}, {}}); }
    [[nodiscard]] ParkedSale atHand() const { return {0, m_sale->sale(), m_name, m_record}; }
    [[nodiscard]] bool isFreeFor(const ParkedSale &sale) const;
    void putBack(const ParkedSale &sale);
    /// Takes a sale that is booked again away from the counter; nothing when it does not stand there any more.
    std::optional<CounterSale> takeAway(ChangeSetId record);
    void followGuest();
    void followMerge(CustomerId survivor);
    void followWaiting();
    void followSale();
    void followHistory(const CommandReport &report);
    void followCoupons();
    void followSuggestions();
    void claimForLater(const CounterReward &reward);

    Database &m_database;
    CommandRunner &m_commands;
    CounterSaleModel *m_sale;
    CounterCustomerView *m_guest;
    EarnPreviewView *m_earns;
    CounterCouponsView *m_coupons;
    CounterOffersView *m_offers;
    CounterSuggestionsView *m_suggestions;
    WaitingCustomersView *m_waiting;
    QList<SuggestedProduct> m_lastSuggestions; ///< shown while they are read anew
    quint64 m_sitting = 0;                     ///< counts the sales that were begun or taken up again
    int m_lookUps = 0;
    bool m_isSigningUp = false;
    std::function<bool()> m_isExpecting = [] { return false; };
    ParkedSales m_parked;
    RecordedSales m_recorded;
    std::optional<ParkedSale> m_beingRecorded;
    QString m_name;                                   ///< of the customer, as last known
    ChangeSetId m_record;                             ///< that recorded the sale at hand before it was taken back
    QSet<std::pair<CustomerId, RewardId>> m_claiming; ///< what is just being claimed for another time
    Currency m_currency;
    std::optional<Points> m_lastEarns; ///< shown while it is computed anew
};

} // namespace regulars
