// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/conditionedit.h"

#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/segments/eventconditionedit.h"
#include "ui/segments/fieldconditionedit.h"
#include "ui/segments/otherconditionedits.h"

#include <QtWidgets/QComboBox>

namespace regulars {

ConditionEdit::ConditionEdit(const RuleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new FlowLayout(this, space::xs))
{
    m_line->setContentsMargins(0, 0, 0, 0);
}

TextLabel *ConditionEdit::addWord(const QString &word)
{
    auto *label = new TextLabel(word, FontRole::Body, ColourRole::Text, this);
    label->setMinimumHeight(extent::control);
    m_line->addWidget(label);
    return label;
}

QComboBox *ConditionEdit::addChoice(const QString &name, const QString &spoken,
                                    const QList<std::pair<int, QString>> &entries, int chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    for (const auto &[value, words] : entries)
        box->addItem(words, value);
    box->setCurrentIndex(box->findData(chosen));
    m_line->addWidget(box);
    return box;
}

ConditionEdit *createConditionEdit(const SegmentRule &condition, const RuleContext &context, QWidget *parent)
{
    if (const auto *event = std::get_if<EventRule>(&condition.is))
        return new EventConditionEdit(*event, context, parent);
    if (const auto *consent = std::get_if<ConsentRule>(&condition.is))
        return new ConsentConditionEdit(*consent, context, parent);
    if (const auto *membership = std::get_if<MembershipRule>(&condition.is))
        return new MembershipConditionEdit(*membership, context, parent);
    return new FieldConditionEdit(condition, context, parent);
}

} // namespace regulars
