// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/rulerow.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/segments/conditionedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

RuleRow::RuleRow(const SegmentRule &condition, RuleHost &host, const RuleContext &context, RuleGroupBox *holder,
                 QWidget *parent)
    : RuleNode(host, context, holder, parent),
      m_edit(nullptr),
      m_hint(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_error(new TextLabel({}, FontRole::Small, ColourRole::Red, this))
{
    QPushButton *grip = createGrip();
    m_edit = createConditionEdit(condition, context, this);
    QPushButton *removal = createRemoval(tr("Remove this condition"));
    m_hint->setObjectName(u"rule_hint"_s);
    m_error->setObjectName(u"rule_error"_s);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(m_edit);
    for (TextLabel *label : {m_error, m_hint}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_error->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(grip, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(removal, 0, Qt::AlignTop);
    connect(m_edit, &ConditionEdit::edited, this, [this] {
        follow();
        this->host().partEdited(this);
    });
    connect(m_edit, &ConditionEdit::replacementWanted, this,
            [this](QWidget *button) { this->host().chooseInstead(this, button); });
    follow();
}

SegmentRule RuleRow::rule() const
{
    return m_edit->condition();
}

bool RuleRow::isReadable() const
{
    return m_edit->isReadable();
}

void RuleRow::takeFocus()
{
    m_edit->takeFocus();
}

void RuleRow::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString RuleRow::error() const
{
    return m_error->text();
}

QString RuleRow::hint() const
{
    return m_hint->text();
}

void RuleRow::follow()
{
    const QString hint = m_edit->hint();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace regulars
