// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demosegments.h"

#include "storage/journal/writesession.h"
#include "storage/segments/segmentstore.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 invited = 12;

SegmentRule orders(SegmentTest test, const QString &number)
{
    return {FieldTestRule{SegmentField::Orders, test, {number}, {}}};
}

SegmentRule day(SegmentField field, WindowKind kind, int days)
{
    return {FieldTestRule{field, SegmentTest::Within, {}, {kind, days, {}, {}}}};
}

SegmentRule value(SegmentField field, SegmentTest test, const QString &text)
{
    return {FieldTestRule{field, test, {text}, {}}};
}

SegmentRule all(std::vector<SegmentRule> rules)
{
    return {RuleGroup{GroupKind::All, std::move(rules)}};
}

Segment dynamic(const QString &name, const QString &folder, const QString &description, SegmentRule rule)
{
    Segment segment;
    segment.name = name;
    segment.folder = folder;
    segment.description = description;
    segment.rule = std::move(rule);
    return segment;
}

QList<Segment> byRules()
{
    const SegmentRule silent = day(SegmentField::LastOrder, WindowKind::Before, 60);
    SegmentRule mayBeAsked{ConsentRule{{ConsentChannel::Email, ConsentPurpose::Offers}, {ConsentState::Granted}, false}};
    return {dynamic(u"New customers"_s, u"Stages"_s, u"Bought for the first time in the last 30 days."_s,
                    day(SegmentField::FirstOrder, WindowKind::LastDays, 30)),
            dynamic(u"Loyal, but silent"_s, u"Stages"_s, u"Three orders or more, none in 60 days: worth a call."_s,
                    all({orders(SegmentTest::AtLeast, u"3"_s), silent})),
            dynamic(u"One order only"_s, u"Stages"_s, u"Bought once, more than 60 days ago."_s,
                    all({orders(SegmentTest::Is, u"1"_s), silent})),
            dynamic(u"High spenders"_s, u"Value"_s, u"More than 300 in the last 365 days."_s,
                    value(SegmentField::NetSpendYear, SegmentTest::Above, u"300"_s)),
            dynamic(u"Birthday soon"_s, u"Occasions"_s, u"In the next 14 days."_s,
                    day(SegmentField::Birthday, WindowKind::NextDays, 14)),
            dynamic(u"Unhappy"_s, u"Service"_s, u"Would not recommend us by their last answer."_s,
                    value(SegmentField::LastNps, SegmentTest::AtMost, u"6"_s)),
            dynamic(u"May get offers by e-mail"_s, u"Occasions"_s, {},
                    all({std::move(mayBeAsked), value(SegmentField::HasEmail, SegmentTest::Is, u"yes"_s)}))};
}

} // namespace

Result<void> saveDemoSegments(WriteSession &session, CustomerId firstCustomer, qint64 customers)
{
    SegmentStore store(session.connection());
    const QList<Segment> ruled = byRules();
    for (const Segment &segment : ruled)
        REGULARS_CHECK(store.save(session, segment));
    Segment evening;
    evening.name = u"Invited to the summer evening"_s;
    evening.folder = u"Occasions"_s;
    evening.kind = SegmentKind::Static;
    REGULARS_TRY(id, store.save(session, evening));
    const qint64 step = std::max<qint64>(1, customers / invited);
    QList<SegmentPin> pins;
    for (qint64 n = 0; n < std::min(customers, invited); ++n)
        pins += SegmentPin{CustomerId{firstCustomer.value + n * step}, PinKind::Always, {}, session.now(), session.user()};
    return pins.isEmpty() ? Result<void>() : store.pin(session, id, pins);
}

} // namespace regulars
