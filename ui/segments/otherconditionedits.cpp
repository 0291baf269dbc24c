// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/otherconditionedits.h"

#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/searchcombo.h"
#include "ui/privacy/consenttexts.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/rulevalueedit.h"

#include <QtWidgets/QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

ConsentConditionEdit::ConsentConditionEdit(const ConsentRule &rule, const RuleContext &context, QWidget *parent)
    : ConditionEdit(context, parent)
{
    QList<std::pair<int, QString>> purposes;
    for (const auto &[purpose, name] : EnumNames<ConsentPurpose>::names)
        purposes.emplaceBack(int(purpose), ConsentTexts::purpose(purpose));
    QList<std::pair<int, QString>> channels;
    for (const auto &[channel, name] : EnumNames<ConsentChannel>::names)
        channels.emplaceBack(int(channel), ConsentTexts::channel(channel));
    m_purpose = addChoice(u"purpose"_s, tr("Consent to what"), purposes, int(rule.topic.purpose));
    addWord(tr("by", "offers by e-mail"));
    m_channel = addChoice(u"channel"_s, tr("By which way"), channels, int(rule.topic.channel));
    m_isNot = addChoice(u"is_not"_s, tr("How consent stands"), {{0, tr("is one of")}, {1, tr("is none of")}},
                        rule.isNot ? 1 : 0);
    ValueChoices states{SegmentValueType::Choice, {}, true, 0, {}};
    for (const auto &[state, name] : EnumNames<ConsentState>::names)
        states.entries.emplaceBack(nameOf(state), ConsentTexts::state(state));
    m_states = new RuleValueEdit(states, true, context.formatting.locale(), this);
    m_states->setNames(tr("Add a state of consent"));
    QStringList chosen;
    for (const ConsentState state : rule.states)
        chosen += nameOf(state);
    m_states->setValues(chosen);
    line()->addWidget(m_states);
    for (QComboBox *box : {m_purpose, m_channel, m_isNot})
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionEdit::edited);
    connect(m_states, &RuleValueEdit::edited, this, &ConditionEdit::edited);
}

SegmentRule ConsentConditionEdit::condition() const
{
    ConsentRule rule;
    rule.topic.purpose = static_cast<ConsentPurpose>(m_purpose->currentData().toInt());
    rule.topic.channel = static_cast<ConsentChannel>(m_channel->currentData().toInt());
    rule.isNot = m_isNot->currentData().toInt() == 1;
    for (const QString &name : m_states->values()) {
        for (const auto &[state, stored] : EnumNames<ConsentState>::names) {
            if (name == QStringView(stored))
                rule.states += state;
        }
    }
    return {rule};
}

void ConsentConditionEdit::takeFocus()
{
    m_purpose->setFocus();
}

MembershipConditionEdit::MembershipConditionEdit(const MembershipRule &rule, const RuleContext &context, QWidget *parent)
    : ConditionEdit(context, parent), m_segment(new SearchCombo(this))
{
    m_isNot = addChoice(u"is_not"_s, tr("In a segment or not"), {{0, tr("are in segment")}, {1, tr("are not in segment")}},
                        rule.isNot ? 1 : 0);
    QList<std::pair<QString, QString>> entries;
    const QMap<QString, QString> &names = context.book.names.segments;
    for (auto each = names.begin(); each != names.end(); ++each) {
        if (each.key() != context.segment)
            entries.emplaceBack(each.key(), each.value());
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    if (!rule.segment.isEmpty() && !names.contains(rule.segment))
        entries.emplaceBack(rule.segment, tr("a segment that is gone"));
    m_segment->setObjectName(u"segment"_s);
    m_segment->setAccessibleName(tr("Segment"));
    m_segment->setEntries(entries);
    m_segment->choose(rule.segment);
    line()->addWidget(m_segment);
    connect(m_isNot, &QComboBox::currentIndexChanged, this, &ConditionEdit::edited);
    connect(m_segment, &SearchCombo::edited, this, &ConditionEdit::edited);
}

SegmentRule MembershipConditionEdit::condition() const
{
    return {MembershipRule{m_segment->chosen(), m_isNot->currentData().toInt() == 1}};
}

void MembershipConditionEdit::takeFocus()
{
    m_segment->setFocus();
}

} // namespace regulars
