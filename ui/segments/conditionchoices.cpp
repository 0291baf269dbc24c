// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/conditionchoices.h"

#include "core/segments/segmentvalue.h"
#include "ui/privacy/consenttexts.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/segmentwords.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ConditionChoices)
};

SegmentWindow lastDays()
{
    SegmentWindow window;
    window.kind = WindowKind::LastDays;
    window.days = usualDays;
    return window;
}

/// The test that is asked most, with a value where there is one that is likely.
FieldTestRule beginning(SegmentField field)
{
    const SegmentValueType type = typeOf(field);
    FieldTestRule rule{field, testsOf(type).value(0), {}, {}};
    if (rule.test == SegmentTest::Within)
        rule.window = lastDays();
    if (type == SegmentValueType::KeptDay)
        rule.window.kind = WindowKind::NextDays;
    if (type == SegmentValueType::Flag)
        rule.values = {u"yes"_s};
    if (type == SegmentValueType::Choice)
        rule.values = choicesOf(field).mid(0, 1);
    return rule;
}

OwnFieldRule beginning(const FieldDefinition &definition)
{
    const SegmentValueType type = segmentTypeOf(definition.type);
    OwnFieldRule rule{definition.uid, testsOf(type).value(0), {}, {}};
    if (rule.test == SegmentTest::Within)
        rule.window = lastDays();
    if (type == SegmentValueType::Flag)
        rule.values = {u"yes"_s};
    if (type == SegmentValueType::Choice)
        rule.values = definition.choices.mid(0, 1);
    return rule;
}

class Choices
{
public:
    explicit Choices(const RuleContext &context) : m_context(context) {}

    [[nodiscard]] QList<ConditionChoice> all()
    {
        addFields(RuleSection::Person, {});
        addFields(RuleSection::Buying, {SegmentEvent::Order, SegmentEvent::Return});
        addFields(RuleSection::Score, {});
        addFields(RuleSection::Loyalty, {SegmentEvent::Redemption});
        addFields(RuleSection::Contact, {SegmentEvent::Contact, SegmentEvent::Ticket, SegmentEvent::Answer});
        addConsent();
        addSegments();
        addOwn();
        return m_choices;
    }

private:
    void addFields(RuleSection section, const QList<SegmentEvent> &events)
    {
        const QString title = SegmentWords::section(section);
        for (const SegmentEvent event : events) {
            EventRule rule;
            rule.event = event;
            m_choices += {title, SegmentWords::did(event, EventPlace::Any), {rule}};
            rule.count = EventCount::AtMost;
            rule.times = 0;
            rule.window = lastDays();
            m_choices += {title, SegmentWords::hasNot(event), {rule}};
        }
        for (const auto &[field, name] : EnumNames<SegmentField>::names) {
            if (SegmentWords::sectionOf(field) == section)
                m_choices += {title, SegmentWords::field(field), {beginning(field)}};
        }
    }
    void addConsent()
    {
        const QString title = Words::tr("Consent");
        for (const auto &[purpose, name] : EnumNames<ConsentPurpose>::names) {
            ConsentRule rule;
            rule.topic = {ConsentChannel::Email, purpose};
            rule.states = {ConsentState::Granted};
            m_choices += {title, Words::tr("Consent: %1").arg(ConsentTexts::purpose(purpose)), {rule}};
        }
    }
    void addSegments()
    {
        const QString title = Words::tr("Segments");
        const QMap<QString, QString> &names = m_context.book.names.segments;
        for (auto each = names.begin(); each != names.end(); ++each) {
            if (each.key() != m_context.segment)
                m_choices += {title, Words::tr("In segment “%1”").arg(each.value()), {MembershipRule{each.key(), false}}};
        }
    }
    void addOwn()
    {
        const OwnFields &own = m_context.book.names.own;
        const QString title = Words::tr("Own fields");
        for (const FieldDefinition &field : own.fields)
            m_choices += {title, field.name, {beginning(field)}};
        for (const RecordTable &table : own.tables) {
            for (const FieldDefinition &column : table.columns)
                m_choices += {title,
                              Words::tr("%1: %2", "a table of the shop's own and its column").arg(table.name, column.name),
                              {beginning(column)}};
        }
    }

    const RuleContext &m_context;
    QList<ConditionChoice> m_choices;
};

} // namespace

QList<ConditionChoice> conditionChoices(const RuleContext &context)
{
    return Choices(context).all();
}

} // namespace regulars
