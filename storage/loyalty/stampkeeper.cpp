// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/stampkeeper.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/touchedorder.h"
#include "storage/sql/statement.h"

#include <numeric>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byRule = StampStore::Booked::ByRule;
constexpr auto byPerson = StampStore::Booked::ByPerson;

bool hasStampCards(Connection &connection)
{
    return Statement(connection, u"SELECT 1 FROM stamp_cards LIMIT 1"_s).next();
}

/// Whether the member can still have what the claim says, or somebody holds it for them.
bool isUnused(const RewardClaim &claim)
{
    return claim.state == ClaimState::Issued || claim.state == ClaimState::Reserved;
}

class StampKeeper
{
public:
    StampKeeper(WriteSession &session, Instant now)
        : m_session(session),
          m_now(now),
          m_today(session.calendar().date(now)),
          m_connection(session.connection()),
          m_store(m_connection),
          m_claims(m_connection)
    {
    }

    void keep(OrderId id, const QString &before)
    {
        const TouchedOrder order = touchedOrder(m_connection, id, before);
        const QList<StampLine> roots = m_store.rootsOfOrder(order.uid);
        if (!roots.isEmpty()) {
            const EarnReturned returned = returnedSince(order);
            for (const StampLine &root : roots)
                keepRoot(root, order, returned);
        } else if (order.counts() && !order.wasCompleted) {
            stamp(*order.now);
        }
    }

    void give(CustomerId customer, const StampCard &card, int stamps, const QString &note)
    {
        begin(customer, card);
        StampLine line = lineOf(customer, card.id, StampKind::Given, stamps);
        line.note = note;
        append(line, byPerson);
    }

    void reverse(StampId id)
    {
        const auto line = m_store.line(id);
        if (!line)
            return;
        const QList<StampLine> lines = m_store.linesOfRoot(line->rootId());
        const StampLine &root = lines.first();
        if (m_store.isSettled(root.id))
            return;
        change(root, line->customer, (line->root.isValid() ? root.stamps : 0) - totalOf(lines), byPerson);
    }

    /// Full cards and what has lapsed follow from the others.
    void keepLoaded(StampId id)
    {
        const auto line = m_store.line(id);
        if (!line)
            return;
        touch(line->customer, line->card);
        if (line->root.isValid()) // goes with the line that it changes
            return;
        if (line->kind == StampKind::Order) {
            const TouchedOrder order = orderOfUid(m_connection, line->orderUid);
            keepRoot(*line, order, returnedSince(order));
        } else if (line->kind == StampKind::Given || line->kind == StampKind::Gift) {
            reverse(id);
        }
    }

    void part(CustomerId survivor, CustomerId back)
    {
        for (const StampLine &lapsed : m_store.lines(survivor)) {
            if (lapsed.kind != StampKind::Lapsed || lapsed.root.isValid())
                continue;
            const auto lapsedOf = [&](CustomerId customer) {
                int stamps = 0;
                for (const StampLine &line : m_store.lines(customer, lapsed.card))
                    stamps += lapsed.settles.contains(line.rootId()) ? line.stamps : 0;
                return stamps;
            };
            const int tooMuch = -totalOf(m_store.linesOfRoot(lapsed.id)) - lapsedOf(survivor);
            change(lapsed, survivor, std::max(0, std::min(lapsedOf(back), tooMuch)));
        }
    }

    void lapse(CustomerId customer)
    {
        std::set<StampCardId> cards;
        for (const StampLine &line : m_store.lines(customer))
            cards.insert(line.card);
        for (const StampCardId card : cards)
            lapse(customer, orThrow(StampCardStore(m_connection).card(card)));
    }

    void touch(CustomerId customer, StampCardId card) { m_touched.emplace(customer, card); }
    void touch(StampId line)
    {
        if (const auto found = m_store.line(line))
            touch(found->customer, found->card);
    }
    /// Stamps are spent on a claim that is not voided, also on one that was and was undone. One that an undo voids again was
    /// so by rule if the step that is undone had spent them again.
    void keep(RewardClaimId id)
    {
        const auto claim = m_claims.claim(id);
        if (!claim)
            return;
        const auto root = m_store.ofClaim(claim->uid);
        if (!root)
            return;
        touch(root->customer, root->card);
        const QList<StampLine> lines = m_store.linesOfRoot(root->id);
        const int spent = totalOf(lines);
        const bool isVoided = claim->state == ClaimState::Voided;
        if (!isVoided && spent == 0)
            change(*root, root->customer, -lines.last().stamps);
        else if (isVoided && spent < 0 && m_store.bookedWith(root->id, undone()) < 0)
            change(*root, root->customer, -spent);
    }
    /// A card may be full by other rules. What it has brought with a change that is undone is asked again.
    void keep(StampCardId id)
    {
        for (const StampLine &root : m_store.fullCardsOf(id, undone())) {
            const int spent = totalOf(m_store.linesOfRoot(root.id));
            const auto claim = m_claims.claim(root.claimUid);
            if (spent < 0 && claim && isUnused(*claim))
                takeBack(root, -spent, *claim);
        }
        const auto card = StampCardStore(m_connection).card(id);
        if (!card || card->deleted)
            return;
        for (const CustomerId customer : m_store.customersWith(id, card->stampsNeeded))
            touch(customer, id);
    }

    /// Rewards of the cards that were touched.
    void settle()
    {
        for (const auto &[customer, card] : m_touched)
            settle(customer, orThrow(StampCardStore(m_connection).card(card)));
    }

private:
    [[nodiscard]] StampLine lineOf(CustomerId customer, StampCardId card, StampKind kind, int stamps) const
    {
        StampLine line;
        line.card = card;
        line.customer = customer;
        line.kind = kind;
        line.stamps = stamps;
        line.occurredAt = line.recordedAt = m_now;
        return line;
    }

    void append(const StampLine &line, StampStore::Booked booked = byRule, const QString &basis = {})
    {
        m_store.append(m_session, line, booked, basis);
        touch(line.customer, line.card);
    }

    void change(const StampLine &root, CustomerId customer, int stamps, StampStore::Booked booked = byRule)
    {
        if (stamps == 0)
            return;
        StampLine line = root;
        line.customer = customer;
        line.root = root.id;
        line.stamps = stamps;
        line.recordedAt = m_now;
        append(line, booked);
    }

    [[nodiscard]] StampSums sums(CustomerId customer, const StampCard &card) const
    {
        return sumsOf(card, m_store.lines(customer, card.id));
    }

    [[nodiscard]] static int totalOf(const QList<StampLine> &lines)
    {
        return std::accumulate(lines.begin(), lines.end(), 0,
                               [](int sum, const StampLine &line) { return sum + line.stamps; });
    }

    [[nodiscard]] EarnReturned returnedSince(const TouchedOrder &order) const
    {
        EarnReturned returned = returnedOf(returnsOf(m_connection, order));
        returned.everything = !order.counts();
        return returned;
    }

    /// The change set that this session undoes; not valid: none.
    [[nodiscard]] ChangeSetId undone()
    {
        Statement row(m_connection, u"SELECT undo_of_id FROM change_sets WHERE id = :id"_s);
        row.bind(u"id", m_session.changeSet()).only();
        return row.id<ChangeSetId>(0);
    }

    void lapse(CustomerId customer, const StampCard &card)
    {
        const QList<StampLine> lines = m_store.lines(customer, card.id);
        const StampSums stands = sumsOf(card, lines);
        if (hasLapsed(card, stands, m_session.calendar(), m_today))
            append(lineOf(customer, card.id, StampKind::Lapsed, -stands.balance), byRule,
                   jsonText(toJson(LapsedBasis{unsettled(lines)})));
    }

    /// Before stamps come on a card.
    void begin(CustomerId customer, const StampCard &card)
    {
        lapse(customer, card);
        if (card.giftStamps > 0 && m_store.lines(customer, card.id).isEmpty())
            append(lineOf(customer, card.id, StampKind::Gift, card.giftStamps));
    }

    void stamp(const Order &order)
    {
        if (!order.customer.isValid() || !orThrow(LoyaltyMembers(m_connection).member(order.customer)))
            return;
        const EarnOrder goods = earnOrderOf(m_connection, order);
        for (const StampCard &card : orThrow(StampCardStore(m_connection).cards())) {
            const StampContext context = contextOf(m_store.lines(order.customer, card.id), order, m_session.calendar());
            const int stamps = stampsOf(card, goods, context).stamps;
            if (stamps <= 0)
                continue;
            begin(order.customer, card);
            StampLine line = lineOf(order.customer, card.id, StampKind::Order, stamps);
            line.orderUid = order.uid;
            line.occurredAt = order.orderedAt;
            append(line, byRule, jsonText(toJson(StampBasis{card, goods, context})));
        }
    }

    /// The stamps of an order are with its customer, who may be another one by now; valid as long as they are a member or
    /// had them before.
    void keepRoot(const StampLine &root, const TouchedOrder &order, const EarnReturned &returned)
    {
        if (m_store.isSettled(root.id))
            return;
        std::map<CustomerId, int> booked;
        for (const StampLine &line : m_store.linesOfRoot(root.id))
            booked[line.customer] += line.stamps;
        const CustomerId customer = order.counts() ? order.now->customer : CustomerId();
        const bool mayHave = customer.isValid() &&
                             (booked.contains(customer) || orThrow(LoyaltyMembers(m_connection).member(customer)));
        int stamps = 0;
        if (mayHave) {
            const StampBasis basis = m_store.basis(root.id);
            stamps = stampsOf(basis.card, basis.order, basis.context, returned).stamps;
            booked.try_emplace(customer, 0);
        }
        for (const auto &[holder, has] : booked)
            change(root, holder, (holder == customer ? stamps : 0) - has);
    }

    void settle(CustomerId customer, const StampCard &card)
    {
        for (;;) {
            const StampSums stands = sums(customer, card);
            if (stands.balance < 0) {
                if (!takeBack(customer, card.id))
                    return;
                continue;
            }
            const bool isFull = stands.balance >= card.stampsNeeded &&
                                !hasLapsed(card, stands, m_session.calendar(), m_today);
            if (!isFull || card.deleted)
                return;
            if (!issueAgain(customer, card))
                issue(customer, card);
        }
    }

    /// The newest reward that nobody has used, and that isn't held for an order if another one can be had.
    bool takeBack(CustomerId customer, StampCardId card)
    {
        std::optional<StampItem> found;
        RewardClaim claim;
        for (const StampItem &item : stampItems(m_store.lines(customer, card))) {
            if (item.line.kind != StampKind::Full || item.stamps >= 0)
                continue;
            const auto brought = m_claims.claim(item.line.claimUid);
            if (!brought || !isUnused(*brought))
                continue;
            if (found && claim.state == ClaimState::Issued && brought->state == ClaimState::Reserved)
                continue;
            found = item;
            claim = *brought;
        }
        if (!found)
            return false;
        StampLine root = *m_store.line(found->line.rootId());
        root.customer = customer;
        takeBack(root, -found->stamps, claim);
        return true;
    }

    /// The reward of a full card, and the stamps are on the card again.
    void takeBack(const StampLine &root, int stamps, RewardClaim claim)
    {
        claim.state = ClaimState::Voided;
        claim.closedAt = m_now;
        m_claims.setByRule(m_session, claim);
        change(root, root.customer, stamps);
    }

    /// The claim that was taken back is the member's again, as after a redo.
    bool issueAgain(CustomerId customer, const StampCard &card)
    {
        QList<StampItem> items = stampItems(m_store.lines(customer, card.id));
        std::reverse(items.begin(), items.end());
        for (const StampItem &item : std::as_const(items)) {
            if (item.line.kind != StampKind::Full || item.stamps != 0)
                continue;
            auto claim = m_claims.claim(item.line.claimUid);
            if (!claim || claim->state != ClaimState::Voided || claim->customer != customer || claim->reward != card.reward)
                continue;
            claim->state = ClaimState::Issued;
            claim->closedAt.reset();
            if (claim->validUntil.isValid())
                claim->validUntil = std::max(claim->validUntil, m_today.addDays(claim->value.validDays));
            m_claims.setByRule(m_session, *claim);
            change(*m_store.line(item.line.rootId()), customer, -card.stampsNeeded);
            return true;
        }
        return false;
    }

    void issue(CustomerId customer, const StampCard &card)
    {
        RewardClaim claim = claimOf(orThrow(RewardStore(m_connection).reward(card.reward)), m_now, m_today);
        claim.customer = customer;
        claim.points = {};
        claim.note = card.name;
        StampLine line = lineOf(customer, card.id, StampKind::Full, -card.stampsNeeded);
        line.claimUid = m_claims.issue(m_session, claim);
        append(line);
    }

    WriteSession &m_session;
    Instant m_now;
    QDate m_today;
    Connection &m_connection;
    StampStore m_store;
    ClaimStore m_claims;
    std::set<std::pair<CustomerId, StampCardId>> m_touched;
};

void moveLines(WriteSession &session, const QString &where, CustomerId survivor, CustomerId other, CustomerId to)
{
    QList<qint64> ids;
    Statement rows(session.connection(), u"SELECT s.id FROM stamps s WHERE "_s + where);
    rows.bind(u"survivor", survivor).bind(u"other", other);
    while (rows.next())
        ids += rows.integer(0);
    Statement move(session.connection(), u"UPDATE stamps SET customer_id = :to WHERE id = :id"_s);
    for (const qint64 id : std::as_const(ids)) {
        session.willChange(Table::Stamps, id);
        move.bind(u"to", to).bind(u"id", QVariant(id)).execute();
    }
}

} // namespace

void keepStamps(WriteSession &session)
{
    const Journal &journal = session.journal();
    const auto orders = journal.touched(Table::Orders);
    const auto claims = journal.touched(Table::RewardClaims);
    const auto stamps = journal.touched(Table::Stamps);
    const auto cards = journal.touched(Table::StampCards);
    const bool isConcerned = !orders.empty() || !claims.empty() || !stamps.empty() || !cards.empty();
    if (!isConcerned || !hasStampCards(session.connection()))
        return;
    StampKeeper keeper(session, session.now());
    for (const auto &[id, before] : orders)
        keeper.keep(OrderId{id}, before);
    for (const auto &[id, before] : stamps) {
        keeper.touch(StampId{id});
        const QJsonObject image = jsonObject(before);
        if (const qint64 customer = image.value("customer_id"_L1).toInteger(); customer > 0)
            keeper.touch(CustomerId{customer}, StampCardId{image.value("card_id"_L1).toInteger()});
    }
    for (const auto &[id, before] : claims)
        keeper.keep(RewardClaimId{id});
    for (const auto &[id, before] : cards)
        keeper.keep(StampCardId{id});
    keeper.settle();
}

void keepStampsAt(WriteSession &session, OrderId order, Instant at, bool isNew)
{
    StampKeeper keeper(session, at);
    const QJsonObject before{{u"status"_s, nameOf(OrderStatus::Completed)}};
    keeper.keep(order, isNew ? QString() : jsonText(before));
    keeper.settle();
}

void giveStamps(WriteSession &session, CustomerId customer, const StampCard &card, int stamps, const QString &note)
{
    StampKeeper(session, session.now()).give(customer, card, stamps, note);
}

void reverseStamps(WriteSession &session, StampId line)
{
    StampKeeper(session, session.now()).reverse(line);
}

void keepLoadedStamps(WriteSession &session, const QList<StampId> &lines)
{
    StampKeeper keeper(session, session.now());
    for (const StampId line : lines)
        keeper.keepLoaded(line);
    keeper.settle();
}

void lapseStamps(WriteSession &session, const QList<CustomerId> &customers)
{
    StampKeeper keeper(session, session.now());
    for (const CustomerId customer : customers)
        keeper.lapse(customer);
}

void partStamps(WriteSession &session, CustomerId survivor, CustomerId back)
{
    moveLines(session,
              u"s.customer_id = :survivor AND s.root_id IN (SELECT r.id FROM stamps r WHERE r.customer_id = :other)"_s,
              survivor, back, back);
    StampKeeper(session, session.now()).part(survivor, back);
}

void joinStamps(WriteSession &session, CustomerId survivor, CustomerId merged)
{
    moveLines(session, u"s.customer_id = :other AND :survivor <> :other"_s, survivor, merged, survivor);
}

} // namespace regulars
