// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/issuecouponsform.h"

#include "core/loyalty/couponcode.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/customers/customeredit.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/rewardtexts.h"
#include "ui/routing/productsedit.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool hasAmount(CouponKind kind)
{
    return kind == CouponKind::Amount || kind == CouponKind::GiftCard;
}

} // namespace

IssueCouponsForm::IssueCouponsForm(const ProgrammeFormServices &services, QWidget *parent)
    : SentenceForm(tr("Issue coupons"), u"coupon_sentence"_s, services, parent),
      m_product(new ProductsEdit(services.database, this)),
      m_customer(new CustomerEdit(services.database, this))
{
    createValue();
    createCodes();
    createTerms();
    addCustomer(*form(), u"customer"_s, tr("Only for this customer; empty: for whoever has it"), m_customer);
    form()->setValue(u"count"_s, qint64(1));
    form()->setValue(u"max_uses"_s, qint64(1));
    setSaveText(tr("Issue"));
    start(u"kind"_s);
}

void IssueCouponsForm::createValue()
{
    form()->addChoice(u"kind"_s, tr("What it is"), choicesOf<CouponKind>(&RewardTexts::couponKind));
    form()->addWhole(u"percent"_s, tr("Per cent"), 1, 100);
    form()->addMoney(u"amount"_s, tr("Amount"), services().names.currency);
    addProduct(*form(), u"product"_s, tr("One piece of this product"), m_product);
    form()->addText(u"item"_s, tr("What for, in your own words"), static_cast<int>(longestCouponItem));
}

void IssueCouponsForm::createCodes()
{
    form()->beginRow();
    form()->addWhole(u"count"_s, tr("How many"), 1, IssueCoupons::mostAtOnce).setRequired();
    form()->addText(u"batch"_s, tr("Name of the batch, such as “Summer mailing”"), static_cast<int>(longestBatchName));
    form()->addWhole(u"max_uses"_s, tr("How often each can be used; empty: as often as wanted"), 1, mostCouponUses);
    form()->addWhole(u"max_uses_per_customer"_s, tr("How often by the same customer; empty: not limited"), 1,
                     mostCouponUses);
    form()->addText(u"code"_s, tr("A code of your own, such as SUMMER10; empty: drawn at random"),
                    static_cast<int>(longestOwnCode));
}

void IssueCouponsForm::createTerms()
{
    form()->beginRow();
    form()->addDate(u"valid_from"_s, tr("From this day on"));
    form()->addDate(u"valid_until"_s, tr("Until this day"));
    form()->addMoney(u"minimum"_s, tr("For goods of at least"), services().names.currency);
    form()->addCheck(u"minimum_net"_s, tr("Without their tax"));
    form()->addCheck(u"stackable"_s, tr("Also together with other coupons"));
    form()->addCheck(u"full_price"_s, tr("Of the price before other discounts"));
    form()->addCheck(u"restored"_s, tr("Can be used again when everything comes back"));
}

IssueCoupons IssueCouponsForm::entered() const
{
    IssueCoupons issue;
    Coupon &coupon = issue.model;
    issue.count = number(u"count"_s);
    coupon.kind = valueOf<CouponKind>(form()->value<QString>(u"kind"_s));
    coupon.batch = form()->value<QString>(u"batch"_s).simplified();
    coupon.code = issue.count == 1 ? form()->value<QString>(u"code"_s) : QString();
    coupon.validFrom = form()->value<QDate>(u"valid_from"_s);
    coupon.validUntil = form()->value<QDate>(u"valid_until"_s);
    coupon.customer = m_customer->customer();
    // Values of other kinds stay at their defaults.
    if (coupon.kind == CouponKind::Percent) {
        coupon.value.percent = number(u"percent"_s);
        coupon.onFullPrice = form()->value<bool>(u"full_price"_s);
    }
    if (hasAmount(coupon.kind))
        coupon.value.amountMinor = minor(u"amount"_s);
    if (coupon.kind == CouponKind::FreeItem)
        coupon.value.product = {form()->value<qint64>(u"product"_s)};
    if ((coupon.kind == CouponKind::FreeItem && !coupon.value.product.isValid()) || coupon.kind == CouponKind::Access)
        coupon.value.item = form()->value<QString>(u"item"_s);
    if (coupon.kind == CouponKind::GiftCard)
        return issue;
    coupon.minimumMinor = minor(u"minimum"_s);
    coupon.minimumNetOfTax = coupon.minimumMinor > 0 && form()->value<bool>(u"minimum_net"_s);
    coupon.maxUses = number(u"max_uses"_s);
    coupon.maxUsesPerCustomer = number(u"max_uses_per_customer"_s);
    coupon.stackable = form()->value<bool>(u"stackable"_s);
    coupon.restoredOnReturn = form()->value<bool>(u"restored"_s);
    return issue;
}

void IssueCouponsForm::follow()
{
    const IssueCoupons issue = entered();
    const Coupon &coupon = issue.model;
    const bool isCard = coupon.kind == CouponKind::GiftCard;
    form()->field(u"percent"_s).setVisible(coupon.kind == CouponKind::Percent);
    form()->field(u"full_price"_s).setVisible(coupon.kind == CouponKind::Percent);
    form()->field(u"amount"_s).setVisible(hasAmount(coupon.kind));
    form()->field(u"product"_s).setVisible(coupon.kind == CouponKind::FreeItem);
    form()->field(u"item"_s).setVisible(coupon.kind == CouponKind::FreeItem || coupon.kind == CouponKind::Access);
    form()->field(u"code"_s).setVisible(issue.count <= 1);
    form()->field(u"minimum_net"_s).setVisible(!isCard && coupon.minimumMinor > 0);
    for (const QString &id : {u"minimum"_s, u"max_uses"_s, u"max_uses_per_customer"_s, u"stackable"_s, u"restored"_s})
        form()->field(id).setVisible(!isCard);
}

QString IssueCouponsForm::sentence() const
{
    const IssueCoupons issue = entered();
    const QString said = RewardTexts::sentence(issue.model, names(m_product->products()), services().formatting);
    return issue.count > 1 ? tr("%1 coupons, each: %2", "a number, what a coupon gives")
                                 .arg(services().formatting.number(issue.count), said)
                           : said;
}

QList<Error> IssueCouponsForm::faults() const
{
    QList<Error> errors = SentenceForm::faults();
    const Coupon coupon = entered().model;
    if (errors.isEmpty())
        errors = validate(coupon);
    if (coupon.kind == CouponKind::FreeItem && !coupon.value.product.isValid() && coupon.value.item.trimmed().isEmpty())
        errors += invalidField(u"item"_s, u"required"_s);
    return errors;
}

} // namespace regulars
