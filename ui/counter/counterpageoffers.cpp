// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coupons, rewards and suggestions on the page of the counter.

#include "core/counter/scan.h"
#include "core/loyalty/cardnumber.h"
#include "core/loyalty/couponcode.h"
#include "models/counter/countertill.h"
#include "ui/base/errortext.h"
#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/suggestedit.h"
#include "ui/counter/codecard.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/countertexts.h"
#include "ui/counter/rewardspanel.h"
#include "ui/counter/saleentry.h"
#include "ui/counter/suggestionbar.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// What is no coupon but may have been scanned into its field.
bool isOtherScan(const QString &text)
{
    return parseCardNumber(text) || isGtin(text.simplified());
}

RewardOffer offerText(const CounterReward &reward, const Formatting &formatting)
{
    RewardOffer offer{reward.line.reward, reward.line.claim, reward.line.name, {}, reward.isAdded, reward.isTakenAlong, {}};
    if (reward.line.claim.isValid())
        offer.price = reward.until ? CounterPage::tr("claimed, until %1", "a day").arg(formatting.shortDate(*reward.until))
                                   : CounterPage::tr("claimed before");
    else if (reward.line.points.isPositive())
        offer.price = CounterPage::tr("%1 points").arg(CounterTexts::points(reward.line.points, formatting));
    else
        offer.price = CounterPage::tr("a gift", "a reward that takes no points");
    if (!reward.isAdded)
        offer.obstacle = CounterTexts::obstacle(reward.fault, reward.missing, formatting);
    return offer;
}

} // namespace

void CounterPage::connectOffers()
{
    connect(m_code, &CodeCard::codeTyped, this, &CounterPage::takeCode);
    connect(m_code, &CodeCard::couponRemoved, &m_till->sale(), &CounterSaleModel::removeCoupon);
    connect(m_code, &CodeCard::payTyped, this, [this](const QString &code, SaleEntry *entry) { choosePay(code, *entry); });
    connect(m_code, &CodeCard::couponChosen, this, [this](const QString &code) {
        const QList<CounterCoupon> own = m_till->offers() ? m_till->offers()->coupons : QList<CounterCoupon>();
        const auto chosen = std::find_if(own.begin(), own.end(),
                                         [&](const CounterCoupon &each) { return each.coupon.code == code; });
        if (chosen != own.end())
            m_till->takeCoupon(*chosen);
    });
    connect(m_rewards, &RewardsPanel::toggled, m_till, &CounterTill::toggleReward);
    connect(m_till, &CounterTill::codeTaken, this, [this] {
        m_code->field()->clear();
        m_code->say({});
    });
    connect(m_till, &CounterTill::couponRefused, this, [this](const CounterCoupon &coupon, CouponFault fault) {
        sayLost(forgetRecording());
        m_code->say(CounterTexts::fault(fault, coupon.coupon, {0, m_till->sale().sale().currency()}, m_services.formatting));
        m_code->field()->selectAll();
    });
    connect(m_till, &CounterTill::codeRefused, this, &CounterPage::refuseCode);
    connect(m_till, &CounterTill::offersChanged, this, [this] {
        showRewards();
        showCoupons();
    });
    connect(m_till, &CounterTill::suggestionsChanged, this, &CounterPage::showSuggestions);
    connect(
        m_till, &CounterTill::rewardClaimed, this, [this](const QString &reward, const QString &code, const QString &name) {
            const QString customer = CustomerTexts::name(name); // somebody else may be served by now
            notify(code.isEmpty() ? tr("“%1” is claimed for %2.", "a reward, a customer").arg(reward, customer)
                                  : tr("“%1” is claimed for %2. The code to take along: %3", "a reward, a customer, a code")
                                        .arg(reward, customer, couponCodeForReading(code)),
                   Tone::Good);
        });
}

void CounterPage::takeCode(const QString &code)
{
    m_code->say({});
    m_till->takeCode(code.trimmed());
}

void CounterPage::refuseCode(const QString &code, const Error &error)
{
    if (error.code == ErrorCode::NotFound && isOtherScan(code)) {
        m_code->field()->clear();
        m_scan->setQuietText(code);
        focusScan();
        m_queue->scanNext(code);
        return;
    }
    sayLost(forgetRecording());
    const QString rule = error.args.value(u"rule"_s).toString();
    m_code->say(error.code == ErrorCode::NotFound ? tr("There is no voucher or coupon with the code %1.").arg(code)
                : rule == "wrong_check_digit"_L1  ? tr("The code %1 can't be right: one of its letters is wrong.").arg(code)
                : rule == "twice"_L1              ? tr("This coupon is in the sale already.")
                                                  : errorText(error));
    m_code->field()->selectAll();
}

void CounterPage::choosePay(const QString &code, SaleEntry &entry)
{
    CounterSaleModel &sale = m_till->sale();
    const QList<CounterCoupon> coupons = sale.sale().coupons();
    const auto card = std::find_if(coupons.begin(), coupons.end(),
                                   [&](const CounterCoupon &each) { return each.coupon.code == code; });
    if (card == coupons.end())
        return;
    std::optional<qint64> pays;
    if (const QString text = entry.text().trimmed(); !text.isEmpty()) {
        pays = fixedPointOf(text, sale.sale().currency().decimals(), m_services.formatting.locale());
        if (!pays) {
            refuseEntry(entry, sentenceOf(invalidField(u"amount"_s, u"not_an_amount"_s)));
            return;
        }
    }
    // The field shows what it pays: leaving it as it is chooses nothing.
    const qint64 now = sale.sale().totals().coupons.at(card - coupons.begin());
    if (pays == card->payMinor || (pays == now && !card->payMinor))
        return;
    const Result<void> changed = sale.payWithGiftCard(code, pays);
    if (changed)
        return;
    const QString rule = changed.error().args.value(u"rule"_s).toString();
    const QString rest = m_services.formatting.money({card->restMinor(), sale.sale().currency()});
    refuseEntry(entry,
                rule == "more_than_rest"_L1 ? tr("There is only %1 left on it.").arg(rest) : sentenceOf(changed.error()));
}

void CounterPage::showCoupons()
{
    const CounterSale &sale = m_till->sale().sale();
    const Formatting &format = m_services.formatting;
    const CounterTotals totals = sale.totals();
    const auto money = [&](qint64 minor) { return format.money({minor, sale.currency()}); };
    QList<ShownCoupon> shown;
    QStringList codes;
    for (qsizetype i = 0; i < sale.coupons().size(); ++i) {
        const CounterCoupon &each = sale.coupons().at(i);
        const Coupon &coupon = each.coupon;
        ShownCoupon row;
        row.code = coupon.code;
        row.title = tr("%1 · %2", "a coupon, its code")
                        .arg(CounterTexts::title(coupon, format, sale.currency()), couponCodeForReading(coupon.code));
        row.fault = CounterTexts::fault(totals.couponFaults.at(i), coupon, {totals.couponMissing.at(i), sale.currency()},
                                        format);
        row.amount = money(-totals.coupons.at(i));
        row.isGiftCard = coupon.kind == CouponKind::GiftCard;
        row.rest = money(each.restMinor());
        row.typed = fixedPointText(totals.coupons.at(i), sale.currency().decimals(), sale.currency().decimals(),
                                   format.locale());
        shown += row;
        codes += coupon.code;
    }
    m_code->showCoupons(shown);
    QList<OfferedCoupon> offered;
    const CounterOffers *offers = m_till->offers();
    for (const CounterCoupon &each : offers ? offers->coupons : QList<CounterCoupon>()) {
        if (!codes.contains(each.coupon.code))
            offered += OfferedCoupon{each.coupon.code, CounterTexts::title(each.coupon, format, sale.currency()),
                                     CounterTexts::terms(each.coupon, format, sale.currency())};
    }
    m_code->showOffered(offered);
}

void CounterPage::showRewards()
{
    QList<RewardOffer> offers;
    for (const CounterReward &reward : m_till->rewards())
        offers += offerText(reward, m_services.formatting);
    const CounterOffers *known = m_till->offers();
    m_rewards->showOffers(offers, !m_till->customer().isValid()      ? tr("A member's rewards are shown here.")
                                  : known && !known->member.isMember ? tr("Rewards are for members only.")
                                                                     : tr("There is no reward yet."));
}

void CounterPage::chooseReward()
{
    if (!m_rewards->focusFirst())
        say(tr("There is no reward within reach."), true);
}

void CounterPage::showSuggestions()
{
    m_suggested->showProducts(m_till->suggestions());
    showGuest();
}

void CounterPage::addSuggestion()
{
    if (m_till->suggestions().isEmpty()) {
        say(tr("There is nothing to suggest."), true);
        return;
    }
    const Product product = m_till->suggestions().first().product;
    focusScan(); // what is being typed elsewhere counts
    takeProduct(product);
}

} // namespace regulars
