// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"
#include "core/loyalty/couponcode.h"
#include "models/loyalty/couponcommands.h"
#include "models/loyalty/couponuses.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

Result<Currency> currencyOf(Database &database)
{
    REGULARS_TRY(shop, database.read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    return shop.currency;
}

/// VALUE: a percentage, an amount, or what there is for nothing.
Result<CouponValue> valueTyped(CouponKind kind, const QString &text, Currency currency)
{
    CouponValue value;
    bool isNumber = true;
    switch (kind) {
    case CouponKind::Percent:
        value.percent = text.toInt(&isNumber);
        break;
    case CouponKind::Amount:
    case CouponKind::GiftCard: {
        REGULARS_TRY(amount, amountTyped(text, currency, u"VALUE"_s));
        value.amountMinor = amount;
        break;
    }
    case CouponKind::FreeItem:
    case CouponKind::Access:
        value.item = text;
        break;
    case CouponKind::FreeDelivery:
        isNumber = text.isEmpty();
        break;
    }
    return isNumber ? Result<CouponValue>(value) : wrongValue(u"VALUE"_s);
}

/// What the options say about all coupons of the batch.
Result<Coupon> modelTyped(const Invocation &invocation, Currency currency)
{
    const QString kind = invocation.arguments.value(1);
    if (!isNameOf<CouponKind>(kind))
        return wrongValue(u"KIND"_s);
    Coupon model;
    model.kind = valueOf<CouponKind>(kind);
    REGULARS_TRY(value, valueTyped(model.kind, invocation.arguments.value(2), currency));
    REGULARS_TRY(from, dayOf(invocation, u"valid-from"_s));
    REGULARS_TRY(until, dayOf(invocation, u"valid-until"_s));
    REGULARS_TRY(uses, invocation.number(u"uses"_s, 1, 0, mostCouponUses));
    REGULARS_TRY(usesEach, invocation.number(u"uses-each"_s, 0, 0, mostCouponUses));
    if (invocation.options.isSet(u"minimum"_s)) {
        REGULARS_TRY(minimum, amountTyped(invocation.options.value(u"minimum"_s), currency, u"--minimum"_s));
        model.minimumMinor = minimum;
    }
    model.value = value;
    model.code = invocation.options.value(u"code"_s);
    model.batch = invocation.options.value(u"batch"_s);
    model.validFrom = from;
    model.validUntil = until;
    model.maxUses = static_cast<int>(uses);
    model.maxUsesPerCustomer = static_cast<int>(usesEach);
    model.stackable = invocation.options.isSet(u"stackable"_s);
    model.onFullPrice = invocation.options.isSet(u"full-price"_s);
    model.restoredOnReturn = invocation.options.isSet(u"back-on-return"_s);
    return model;
}

Result<Answer> issue(const Invocation &invocation)
{
    if (invocation.arguments.size() < 2)
        return wrongValue(u"KIND"_s);
    REGULARS_TRY(count, invocation.number(u"count"_s, 1, 1, IssueCoupons::mostAtOnce));
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(currency, currencyOf(*database));
    REGULARS_TRY(model, modelTyped(invocation, currency));
    if (invocation.options.isSet(u"customer"_s)) {
        REGULARS_TRY(customer, customerCalled(*database, invocation.options.value(u"customer"_s)));
        model.customer = customer;
    }
    REGULARS_TRY(written, runCommand(*database, IssueCoupons{model, static_cast<int>(count)}).result());
    Answer answer;
    QJsonArray codes;
    for (const Coupon &coupon : std::as_const(written.value))
        codes += QJsonObject{{u"code"_s, couponCodeForReading(coupon.code)}};
    answer.facts.add(u"issued"_s, written.value.size()).add(u"batch"_s, jsonText(written.value.first().batch));
    answer.facts.add(u"codes"_s, codes).add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> check(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(currency, currencyOf(*database));
    CouponQuestion question{invocation.arguments.value(1), {}, {}, false, false};
    if (invocation.options.isSet(u"customer"_s)) {
        REGULARS_TRY(customer, customerCalled(*database, invocation.options.value(u"customer"_s)));
        question.customer = customer;
    }
    const Instant now = invocation.clock.now();
    REGULARS_TRY(seen,
                 database->read([=](Connection &connection) { return readCoupon(connection, question, now); }).result());
    const Coupon &coupon = seen.coupon;
    const bool isGiftCard = coupon.kind == CouponKind::GiftCard;
    Answer answer;
    answer.facts.add(u"code"_s, couponCodeForReading(coupon.code)).add(u"kind"_s, nameOf(coupon.kind));
    answer.facts.add(u"fault"_s, nameOf(seen.fault));
    answer.facts.add(u"percent"_s, coupon.kind == CouponKind::Percent ? QJsonValue(coupon.value.percent) : QJsonValue());
    answer.facts.add(u"amount"_s,
                     coupon.value.amountMinor > 0 ? jsonMoney({coupon.value.amountMinor, currency}) : QJsonValue());
    answer.facts.add(u"item"_s, jsonText(coupon.value.item));
    answer.facts.add(u"rest"_s, isGiftCard ? jsonMoney({seen.restMinor, currency}) : QJsonValue());
    answer.facts.add(u"minimum"_s, coupon.minimumMinor > 0 ? jsonMoney({coupon.minimumMinor, currency}) : QJsonValue());
    answer.facts.add(u"valid_from"_s, jsonDate(coupon.validFrom)).add(u"valid_until"_s, jsonDate(coupon.validUntil));
    answer.facts.add(u"customer"_s, jsonText(seen.customerName)).add(u"batch"_s, jsonText(coupon.batch));
    answer.facts.add(u"uses"_s, seen.usage.uses);
    answer.facts.add(u"most_uses"_s, coupon.maxUses > 0 && !isGiftCard ? QJsonValue(coupon.maxUses) : QJsonValue());
    return answer;
}

Result<Answer> redeem(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(currency, currencyOf(*database));
    RedeemCoupon command;
    command.code = invocation.arguments.value(1);
    REGULARS_TRY(order, orderOf(invocation, *database));
    command.order = order;
    if (invocation.options.isSet(u"customer"_s)) {
        REGULARS_TRY(customer, customerCalled(*database, invocation.options.value(u"customer"_s)));
        command.customer = customer;
    }
    if (invocation.options.isSet(u"amount"_s)) {
        REGULARS_TRY(amount, amountTyped(invocation.options.value(u"amount"_s), currency, u"--amount"_s));
        command.amountMinor = amount;
    }
    REGULARS_TRY(written, runCommand(*database, command).result());
    const RedeemedCoupon &used = written.value;
    const bool isGiftCard = used.coupon.kind == CouponKind::GiftCard;
    Answer answer;
    answer.facts.add(u"code"_s, couponCodeForReading(used.coupon.code)).add(u"kind"_s, nameOf(used.coupon.kind));
    answer.facts.add(u"amount"_s, jsonMoney({used.amountMinor, currency}));
    answer.facts.add(u"rest"_s, isGiftCard ? jsonMoney({used.restMinor, currency}) : QJsonValue());
    answer.facts.add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> runCoupon(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "issue"_L1)
        return issue(invocation);
    if (invocation.arguments.size() != 2)
        return wrongValue(u"CODE"_s);
    if (what == "check"_L1)
        return check(invocation);
    if (what == "redeem"_L1)
        return redeem(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand couponCommand()
{
    return {
        u"coupon"_s,
        u"issue KIND [VALUE]|check CODE|redeem CODE"_s,
        Text::tr("Issues coupons, gift cards and promotion codes, looks at one, or notes that one was used. KIND: percent, "
                 "amount, free_item, free_delivery, gift_card or access."),
        1,
        3,
        {{u"count"_s, Text::tr("issue: so many, each with a code of its own (1)."), u"number"_s},
         {u"code"_s, Text::tr("issue: this code instead of one by lot, such as SUMMER10."), u"code"_s},
         {u"batch"_s, Text::tr("issue: the name under which they are found together."), u"name"_s},
         {u"minimum"_s, Text::tr("issue: what the goods must come to."), u"amount"_s},
         {u"valid-from"_s, Text::tr("issue: the first day."), u"date"_s},
         {u"valid-until"_s, Text::tr("issue: the last day."), u"date"_s},
         {u"uses"_s, Text::tr("issue: how often each can be used (1); 0: as often as people like."), u"number"_s},
         {u"uses-each"_s, Text::tr("issue: how often the same customer can use it; 0: not limited."), u"number"_s},
         {u"stackable"_s, Text::tr("issue: it can be used together with other coupons.")},
         {u"full-price"_s, Text::tr("issue: the percentage is of the price before other discounts.")},
         {u"back-on-return"_s, Text::tr("issue: it can be used again when all of its order has come back.")},
         {u"customer"_s, Text::tr("Who alone may use it; check and redeem: who uses it."), u"key"_s},
         {u"order"_s, Text::tr("redeem: the number of the order."), u"number"_s},
         {u"amount"_s, Text::tr("redeem: what it took off, or what is taken from the gift card."), u"amount"_s}},
        runCoupon};
}

} // namespace regulars
