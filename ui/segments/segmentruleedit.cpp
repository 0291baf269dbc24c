// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentruleedit.h"

#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentqueryedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

SegmentRuleEdit::SegmentRuleEdit(const SegmentBook &book, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_ways(new SegmentedControl(this)),
      m_pages(new QStackedWidget(this)),
      m_builder(new SegmentBuilder(book, formatting, m_pages)),
      m_query(new SegmentQueryEdit(m_pages)),
      m_kept(new TextLabel({}, FontRole::Small, ColourRole::Amber, this))
{
    m_ways->setAccessibleName(tr("How the rule is entered"));
    m_ways->addSegment(tr("Build"));
    m_ways->addSegment(tr("Write"));
    m_kept->setObjectName(u"rule_kept"_s);
    m_kept->setWordWrap(true);
    m_kept->hide();
    m_query->setNames(book.names);
    m_pages->addWidget(m_builder);
    m_pages->addWidget(m_query);
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(0, 0, 0, 0);
    ways->addWidget(m_ways);
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(ways);
    layout->addWidget(m_kept);
    layout->addWidget(m_pages);
    setFocusProxy(m_builder);
    connect(m_ways, &SegmentedControl::currentIndexChanged, this, &SegmentRuleEdit::follow);
    connect(m_builder, &SegmentBuilder::edited, this, [this] {
        m_isLost = false;
        showKept();
        Q_EMIT edited();
    });
    connect(m_query, &SegmentQueryEdit::edited, this, [this] {
        if (const auto written = m_query->rule())
            m_rule = *written;
        Q_EMIT edited();
    });
}

void SegmentRuleEdit::setBook(const SegmentBook &book)
{
    m_builder->setBook(book);
    m_query->setNames(book.names);
}

void SegmentRuleEdit::setSegment(const Segment &segment)
{
    m_builder->setSegment(segment);
    setRule(segment.rule);
}

void SegmentRuleEdit::setRule(const SegmentRule &rule)
{
    m_rule = rule;
    m_isLost = false;
    m_builder->setRule(rule);
    m_query->setRule(m_builder->rule());
    showKept();
}

SegmentRule SegmentRuleEdit::rule() const
{
    return way() == Way::Build ? m_builder->rule() : m_rule;
}

bool SegmentRuleEdit::isUnreadable() const
{
    return way() == Way::Write && !m_query->rule();
}

QList<Error> SegmentRuleEdit::check() const
{
    if (isUnreadable())
        return {invalidField(u"rule"_s, u"not_a_rule"_s)};
    return way() == Way::Build ? m_builder->check() : validate(m_rule);
}

QList<Error> SegmentRuleEdit::showErrors(const QList<Error> &errors)
{
    if (errors.isEmpty())
        return {};
    if (isUnreadable()) {
        m_query->setFocus();
        return {}; // it says below what is wrong
    }
    setWay(Way::Build); // where every condition has its line
    return m_builder->showErrors(errors);
}

SegmentRuleEdit::Way SegmentRuleEdit::way() const
{
    return m_pages->currentIndex() == 0 ? Way::Build : Way::Write;
}

void SegmentRuleEdit::setWay(Way way)
{
    m_ways->setCurrentIndex(way == Way::Build ? 0 : 1);
    follow();
}

// What was written and can't be read stays there until something is built.
void SegmentRuleEdit::follow()
{
    const Way to = m_ways->currentIndex() == 0 ? Way::Build : Way::Write;
    if (to == way())
        return;
    if (to == Way::Build) {
        m_isLost = !m_query->rule();
        if (normalized(m_builder->rule()) != normalized(m_rule))
            m_builder->setRule(m_rule);
    } else if (!m_isLost) {
        m_rule = m_builder->rule();
        m_query->setRule(m_rule);
    }
    m_pages->setCurrentIndex(to == Way::Build ? 0 : 1);
    showKept();
    Q_EMIT edited();
}

void SegmentRuleEdit::showKept()
{
    const bool isShown = m_isLost && way() == Way::Build;
    m_kept->setText(isShown ? tr("What is written can't be read yet. This is the last rule that could be; the text waits "
                                 "under “Write” until something is changed here.")
                            : QString());
    m_kept->setVisible(isShown);
}

} // namespace regulars
