// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rules and customers at random, for what must hold for all of them. What rules ask for and what customers have is taken
// from the same few words, so that rules hold for some and not for others.

#include "core/segments/segmentevaluation.h"
#include "core/segments/segmentquery.h"

#include <random>

/// The words of which rules and customers are made. A test on a database puts its own there.
struct SegmentWorld
{
    QDate today{2026, 11, 24};
    Qt::DayOfWeek weekStart = Qt::Monday;
    regulars::Currency currency{u"EUR"};
    QStringList texts{QStringLiteral("Linen"),       QStringLiteral("K\u00e4the \"K\""), QStringLiteral("and"),
                      QStringLiteral("back\\slash"), QStringLiteral("Stra\u00dfe 7"),    QStringLiteral("LINEN shirt")};
    QMap<regulars::SegmentField, QStringList> fieldTexts{}; ///< instead of `texts`
    QMap<regulars::EventProperty, QStringList> propertyTexts{};
    QStringList segments{QStringLiteral("seg-1"), QStringLiteral("seg-2")}; ///< uids, as all of these
    QStringList tiers{QStringLiteral("tier-1"), QStringLiteral("tier-2")};
    QStringList categories{QStringLiteral("cat-1"), QStringLiteral("cat-2")};
    QStringList rewards{QStringLiteral("rew-1"), QStringLiteral("rew-2")};
    regulars::OwnFields own{};
    qint64 mostNumber = 12; ///< of numbers and money, from 0 on
    int mostDays = 400;     ///< how far from today days are

    [[nodiscard]] regulars::SegmentDay day() const { return {today, weekStart, currency, own}; }
    /// Every segment, tier, category and reward has a name but the last ones.
    [[nodiscard]] regulars::QueryNames names() const
    {
        const auto named = [](const QStringList &uids) {
            QMap<QString, QString> names;
            for (const QString &uid : uids.first(std::max<qsizetype>(0, uids.size() - 1)))
                names.insert(uid, QStringLiteral("The \"") + uid + QStringLiteral("\""));
            return names;
        };
        return {named(segments), named(tiers), named(categories), named(rewards), own};
    }
};

/// A world in which there is an own field of every type, and a table with two columns.
[[nodiscard]] inline SegmentWorld segmentWorld()
{
    using namespace regulars;
    SegmentWorld world;
    const QStringList choices{QStringLiteral("Left"), QStringLiteral("Right hand")};
    for (const auto &[type, name] : EnumNames<FieldType>::names) {
        const QString word = QString::fromUtf16(name);
        world.own.fields += FieldDefinition{FieldDefinitionId{qint64(type) + 1},
                                            QStringLiteral("own-") + word,
                                            {},
                                            QStringLiteral("Own ") + word,
                                            type,
                                            choices};
    }
    RecordTable pets{RecordTableId{1}, QStringLiteral("table-pets"), QStringLiteral("Pets"), {}};
    pets.columns += FieldDefinition{
        FieldDefinitionId{11}, QStringLiteral("col-breed"), pets.id, QStringLiteral("Breed"), FieldType::Text, {}};
    pets.columns += FieldDefinition{FieldDefinitionId{12}, QStringLiteral("col-age"), pets.id,
                                    QStringLiteral("Age"), FieldType::Number,         {}};
    world.own.tables += pets;
    return world;
}

/// Always the same from the same seed.
class RandomSegments
{
public:
    explicit RandomSegments(quint32 seed, SegmentWorld world = segmentWorld()) : m_random(seed), m_world(std::move(world)) {}

    [[nodiscard]] const SegmentWorld &world() const { return m_world; }
    /// One that validate() has nothing to say about, of at most so many groups in each other.
    [[nodiscard]] regulars::SegmentRule rule(int depth = 3);
    /// A condition, no group.
    [[nodiscard]] regulars::SegmentRule condition();
    [[nodiscard]] regulars::SegmentFacts facts();
    [[nodiscard]] regulars::SegmentWindow window();

    /// 0 … `below` - 1.
    [[nodiscard]] int upTo(int below) { return below <= 1 ? 0 : int(m_random() % quint32(below)); }
    [[nodiscard]] bool chance(int percent) { return upTo(100) < percent; }
    template<typename List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list[typename List::size_type(upTo(int(std::size(list))))];
    }
    template<typename E>
    [[nodiscard]] E anyOf()
    {
        return oneOf(regulars::EnumNames<E>::names).first;
    }

private:
    using Type = regulars::SegmentValueType;
    struct Asked
    {
        regulars::SegmentTest test;
        QStringList values;
    };

    [[nodiscard]] QDate date() { return m_world.today.addDays(upTo(m_world.mostDays * 2) - m_world.mostDays); }
    [[nodiscard]] QString value(Type type, const QStringList &words);
    [[nodiscard]] QStringList words(regulars::SegmentField field) const;
    [[nodiscard]] QStringList words(regulars::SegmentEvent event, regulars::EventProperty property) const;
    [[nodiscard]] Asked asked(Type type, const QStringList &words);
    [[nodiscard]] regulars::SegmentRule fieldTest();
    [[nodiscard]] regulars::SegmentRule ownTest();
    [[nodiscard]] regulars::SegmentRule eventTest();
    [[nodiscard]] regulars::SegmentRule consentTest();
    [[nodiscard]] regulars::SegmentEventFacts eventFacts(qint64 id);
    [[nodiscard]] static Type typeOfOwn(regulars::FieldType type);

    std::mt19937 m_random;
    SegmentWorld m_world;
};

inline RandomSegments::Type RandomSegments::typeOfOwn(regulars::FieldType type)
{
    switch (type) {
    case regulars::FieldType::Number:
        return Type::Number;
    case regulars::FieldType::Date:
        return Type::Day;
    case regulars::FieldType::YesNo:
        return Type::Flag;
    case regulars::FieldType::Choice:
        return Type::Choice;
    case regulars::FieldType::Text:
        break;
    }
    return Type::Text;
}

inline QString RandomSegments::value(Type type, const QStringList &words)
{
    switch (type) {
    case Type::Number:
        return QString::number(upTo(int(m_world.mostNumber) + 1)) + (chance(20) ? QStringLiteral(".5") : QString());
    case Type::Money:
        return QString::number(upTo(int(m_world.mostNumber) + 1)) + (chance(20) ? QStringLiteral(".25") : QString());
    case Type::Day:
    case Type::KeptDay:
        return chance(5) ? QStringLiteral("2024-02-29") : date().toString(Qt::ISODate);
    case Type::Flag:
        return chance(50) ? QStringLiteral("yes") : QStringLiteral("no");
    case Type::Choice:
    case Type::Text:
    case Type::Texts:
        break;
    }
    return words.isEmpty() ? QStringLiteral("nothing") : oneOf(words);
}

inline QStringList RandomSegments::words(regulars::SegmentField field) const
{
    if (field == regulars::SegmentField::Tier)
        return m_world.tiers;
    const QStringList choices = regulars::choicesOf(field);
    return choices.isEmpty() ? m_world.fieldTexts.value(field, m_world.texts) : choices;
}

inline QStringList RandomSegments::words(regulars::SegmentEvent event, regulars::EventProperty property) const
{
    if (property == regulars::EventProperty::Reward)
        return m_world.rewards;
    if (property == regulars::EventProperty::Category && event == regulars::SegmentEvent::Ticket)
        return m_world.categories;
    const QStringList choices = regulars::choicesOf(event, property);
    return choices.isEmpty() ? m_world.propertyTexts.value(property, m_world.texts) : choices;
}

inline RandomSegments::Asked RandomSegments::asked(Type type, const QStringList &words)
{
    Asked asked{oneOf(regulars::testsOf(type)), {}};
    const int takes = regulars::valuesOf(asked.test);
    for (int left = takes < 0 ? 1 + upTo(3) : takes; left > 0; --left)
        asked.values += value(type, words);
    const bool isPart = asked.test == regulars::SegmentTest::Contains || asked.test == regulars::SegmentTest::NotContains ||
                        asked.test == regulars::SegmentTest::StartsWith;
    if (isPart && chance(70))
        asked.values.first() = asked.values.first().left(1 + upTo(3)).trimmed();
    return asked;
}

inline regulars::SegmentWindow RandomSegments::window()
{
    using regulars::WindowKind;
    regulars::SegmentWindow window;
    window.kind = anyOf<WindowKind>();
    if (regulars::hasDays(window.kind))
        window.days = 1 + upTo(m_world.mostDays);
    if (window.kind == WindowKind::Between) {
        const QDate one = date();
        const QDate other = date();
        const int open = upTo(4);
        window.from = open == 1 ? QDate() : std::min(one, other);
        window.until = open == 2 ? QDate() : std::max(one, other);
    }
    return window;
}

inline regulars::SegmentRule RandomSegments::fieldTest()
{
    const auto field = anyOf<regulars::SegmentField>();
    const Asked test = asked(regulars::typeOf(field), words(field));
    regulars::FieldTestRule rule{field, test.test, test.values, {}};
    if (test.test == regulars::SegmentTest::Within)
        rule.window = window();
    return {rule};
}

inline regulars::SegmentRule RandomSegments::ownTest()
{
    QList<regulars::FieldDefinition> all = m_world.own.fields;
    for (const regulars::RecordTable &table : std::as_const(m_world.own.tables))
        all += table.columns;
    if (all.isEmpty())
        return fieldTest();
    const regulars::FieldDefinition definition = oneOf(all);
    const Asked test = asked(typeOfOwn(definition.type), definition.choices.isEmpty() ? m_world.texts : definition.choices);
    regulars::OwnFieldRule rule{definition.uid, test.test, test.values, {}};
    if (test.test == regulars::SegmentTest::Within)
        rule.window = window();
    return {rule};
}

inline regulars::SegmentRule RandomSegments::eventTest()
{
    using namespace regulars;
    EventRule rule{anyOf<SegmentEvent>(), EventPlace::Any, {}, window(), EventCount::AtLeast, 1, {}, false};
    const QList<EventProperty> properties = propertiesOf(rule.event);
    for (int left = chance(50) || properties.isEmpty() ? 0 : 1 + upTo(2); left > 0; --left) {
        const EventProperty property = oneOf(properties);
        const Asked test = asked(typeOf(property), words(rule.event, property));
        rule.filters += EventFilter{property, test.test, test.values};
    }
    if (chance(25)) {
        rule.place = chance(50) ? EventPlace::First : EventPlace::Last;
        return {rule};
    }
    rule.count = anyOf<EventCount>();
    rule.times = rule.count == EventCount::AtLeast ? 1 + upTo(3) : upTo(4);
    rule.orNever = rule.count == EventCount::AtMost && chance(40);
    if (rule.isHasNot()) // without a window, whoever did not do it never did
        rule.orNever = rule.orNever || rule.window.kind == WindowKind::Ever;
    else if (hasAmount(rule.event) && chance(30))
        rule.sum = value(Type::Money, {});
    return {rule};
}

inline regulars::SegmentRule RandomSegments::consentTest()
{
    using namespace regulars;
    ConsentRule rule{{anyOf<ConsentChannel>(), anyOf<ConsentPurpose>()}, {}, chance(30)};
    for (int left = 1 + upTo(2); left > 0; --left) {
        if (const auto state = anyOf<ConsentState>(); !rule.states.contains(state))
            rule.states += state;
    }
    return {rule};
}

inline regulars::SegmentRule RandomSegments::condition()
{
    const int kind = upTo(100);
    if (kind < 10 && !m_world.segments.isEmpty())
        return {regulars::MembershipRule{oneOf(m_world.segments), chance(40)}};
    if (kind < 20)
        return consentTest();
    if (kind < 35)
        return ownTest();
    return kind < 65 ? eventTest() : fieldTest();
}

inline regulars::SegmentRule RandomSegments::rule(int depth)
{
    if (depth <= 0 || chance(25))
        return condition();
    regulars::RuleGroup group{anyOf<regulars::GroupKind>(), {}};
    for (int left = chance(5) ? 0 : 1 + upTo(3); left > 0; --left)
        group.rules.push_back(rule(depth - 1));
    return {group};
}

inline regulars::SegmentEventFacts RandomSegments::eventFacts(qint64 id)
{
    using namespace regulars;
    SegmentEventFacts facts;
    facts.event = anyOf<SegmentEvent>();
    facts.day = m_world.today.addDays(-upTo(m_world.mostDays));
    facts.at = facts.day.toJulianDay() * 10 + upTo(2);
    facts.id = id;
    if (hasAmount(facts.event))
        facts.amountMinor = upTo(int(m_world.mostNumber) * 100);
    const QList<EventProperty> properties = propertiesOf(facts.event);
    for (const EventProperty property : properties) {
        QStringList values;
        const bool hasLines = property == EventProperty::Product || property == EventProperty::Category;
        for (int left = chance(20) ? 0 : hasLines ? 1 + upTo(2) : 1; left > 0; --left)
            values += value(typeOf(property), words(facts.event, property));
        facts.properties.insert_or_assign(property, values);
    }
    return facts;
}

inline regulars::SegmentFacts RandomSegments::facts()
{
    using namespace regulars;
    SegmentFacts facts;
    facts.customer = CustomerId{1 + upTo(1'000'000)};
    for (const auto &[field, name] : EnumNames<SegmentField>::names) {
        QStringList values;
        for (int left = chance(30) ? 0 : typeOf(field) == Type::Texts ? 1 + upTo(3) : 1; left > 0; --left)
            values += value(typeOf(field), words(field));
        facts.values.insert_or_assign(field, values);
    }
    for (const FieldDefinition &field : std::as_const(m_world.own.fields)) {
        if (chance(70))
            facts.own.insert(field.uid,
                             {value(typeOfOwn(field.type), field.choices.isEmpty() ? m_world.texts : field.choices)});
    }
    for (const RecordTable &table : std::as_const(m_world.own.tables)) {
        const int rows = upTo(3);
        for (const FieldDefinition &column : table.columns) {
            for (int left = rows; left > 0; --left)
                facts.own[column.uid] += chance(30) ? QString() : value(typeOfOwn(column.type), m_world.texts);
        }
    }
    for (int left = upTo(12); left > 0; --left)
        facts.events.push_back(eventFacts(left));
    for (int left = upTo(12); left > 0; --left)
        facts.consents.insert_or_assign(ConsentTopic{anyOf<ConsentChannel>(), anyOf<ConsentPurpose>()},
                                        anyOf<ConsentState>());
    for (const QString &uid : std::as_const(m_world.segments)) {
        if (chance(40))
            facts.segments.insert(uid);
    }
    return facts;
}
