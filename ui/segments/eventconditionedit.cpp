// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/eventconditionedit.h"

#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/segments/eventfilteredit.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/rulevalueedit.h"
#include "ui/segments/segmentwords.h"
#include "ui/segments/windowedit.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace regulars {

EventConditionEdit::EventConditionEdit(const EventRule &rule, const RuleContext &context, QWidget *parent)
    : ConditionEdit(context, parent), m_rule(rule)
{
    addWays();
    addCount();
    m_window = new WindowEdit(context, rule.window.kind != WindowKind::NextDays, this);
    m_window->setWindow(rule.window);
    line()->addWidget(m_window);
    addRest();
    for (const EventFilter &filter : rule.filters)
        addFilter(filter);
    connect(m_way, &QComboBox::currentIndexChanged, this, &EventConditionEdit::chooseWay);
    const auto changed = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_count, &QComboBox::currentIndexChanged, this, changed);
    connect(m_times, &QSpinBox::valueChanged, this, changed);
    connect(m_window, &WindowEdit::edited, this, changed);
    connect(m_never, &QCheckBox::toggled, this, changed);
    connect(m_sum, &RuleValueEdit::edited, this, &ConditionEdit::edited);
    follow();
}

void EventConditionEdit::addWays()
{
    const Way chosen = m_rule.isHasNot()                   ? Way::DidNot
                       : m_rule.place == EventPlace::First ? Way::First
                       : m_rule.place == EventPlace::Last  ? Way::Last
                                                           : Way::Did;
    const SegmentEvent event = m_rule.event;
    m_way = addChoice(u"way"_s, SegmentWords::event(event),
                      {{int(Way::Did), SegmentWords::did(event, EventPlace::Any)},
                       {int(Way::DidNot), SegmentWords::hasNot(event)},
                       {int(Way::First), SegmentWords::did(event, EventPlace::First)},
                       {int(Way::Last), SegmentWords::did(event, EventPlace::Last)}},
                      int(chosen));
}

void EventConditionEdit::addCount()
{
    QList<std::pair<int, QString>> counts;
    for (const auto &[count, name] : EnumNames<EventCount>::names)
        counts.emplaceBack(int(count), SegmentWords::count(count));
    const bool hasNot = m_rule.isHasNot();
    m_count = addChoice(u"count"_s, tr("How often"), counts, int(hasNot ? EventCount::AtLeast : m_rule.count));
    m_times = new QSpinBox(this);
    m_times->setObjectName(u"times"_s);
    m_times->setAccessibleName(tr("How many times"));
    m_times->setRange(0, mostEventTimes);
    m_times->setValue(hasNot ? 1 : m_rule.times);
    line()->addWidget(m_times);
    m_timesWord = addWord({});
}

void EventConditionEdit::addRest()
{
    const RuleContext &known = context();
    m_sumWord = addWord(tr("for at least", "an amount of money, in all"));
    ValueChoices money;
    money.type = SegmentValueType::Money;
    money.decimals = known.book.currency.decimals();
    money.sign = tr("any amount");
    m_sum = new RuleValueEdit(money, false, known.formatting.locale(), this);
    m_sum->setObjectName(u"sum"_s);
    m_sum->setNames(tr("Together at least, %1").arg(currencySign(known.book.currency.code())));
    m_sum->setToolTip(
        tr("What they add up to, in %1. Empty: whatever it is.").arg(currencySign(known.book.currency.code())));
    m_sum->setValues(m_rule.sum.isEmpty() ? QStringList() : QStringList{m_rule.sum});
    line()->addWidget(m_sum);
    m_never = new QCheckBox(tr("or never"), this);
    m_never->setObjectName(u"or_never"_s);
    m_never->setAccessibleName(tr("Also customers who never did"));
    m_never->setChecked(m_rule.orNever);
    line()->addWidget(m_never);
    m_add = new QPushButton(tr("where…", "begins a condition on what was ordered"), this);
    m_add->setObjectName(u"add_filter"_s);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Ask for something of it"));
    setButtonLook(m_add, ButtonVariant::Quiet);
    line()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addFilter(newEventFilter(m_rule.event));
        m_filters.last()->takeFocus();
        Q_EMIT edited();
    });
}

void EventConditionEdit::addFilter(const EventFilter &filter)
{
    auto *edit = new EventFilterEdit(m_rule.event, filter, context(), this);
    line()->removeWidget(m_add);
    line()->addWidget(edit);
    line()->addWidget(m_add); // stays the last one
    edit->show();
    m_filters += edit;
    m_add->setText(tr("and…", "another condition on what was ordered"));
    setTabOrder(edit, m_add);
    connect(edit, &EventFilterEdit::edited, this, &ConditionEdit::edited);
    connect(edit, &EventFilterEdit::removed, this, [this, edit] { removeFilter(edit); });
}

void EventConditionEdit::removeFilter(EventFilterEdit *filter)
{
    filter->disconnect(this);
    m_filters.removeOne(filter);
    line()->removeWidget(filter);
    filter->hide();
    filter->deleteLater();
    if (m_filters.isEmpty())
        m_add->setText(tr("where…", "begins a condition on what was ordered"));
    m_add->setFocus();
    Q_EMIT edited();
}

EventConditionEdit::Way EventConditionEdit::way() const
{
    return static_cast<Way>(m_way->currentData().toInt());
}

// Who did not do it at any time never did: without "or never" nobody would be left.
void EventConditionEdit::chooseWay()
{
    if (way() == Way::DidNot && m_window->window().kind == WindowKind::Ever) {
        const QSignalBlocker quiet(m_never);
        m_never->setChecked(true);
    }
    follow();
    Q_EMIT edited();
}

void EventConditionEdit::follow()
{
    const EventRule asked = rule();
    const bool isCounted = way() == Way::Did;
    m_count->setVisible(isCounted);
    m_times->setVisible(isCounted);
    m_times->setMinimum(asked.count == EventCount::AtLeast ? 1 : 0);
    m_timesWord->setVisible(isCounted);
    m_timesWord->setText(m_times->value() == 1 ? tr("time") : tr("times"));
    const bool canHaveSum = hasAmount(asked.event) && isCounted && !asked.isHasNot();
    m_sumWord->setVisible(canHaveSum);
    m_sum->setVisible(canHaveSum);
    m_never->setVisible(asked.isHasNot() || (isCounted && asked.count == EventCount::AtMost));
}

EventRule EventConditionEdit::rule() const
{
    EventRule asked;
    asked.event = m_rule.event;
    asked.window = m_window->window();
    switch (way()) {
    case Way::Did:
        asked.count = static_cast<EventCount>(m_count->currentData().toInt());
        asked.times = m_times->value();
        break;
    case Way::DidNot:
        asked.count = EventCount::AtMost;
        asked.times = 0;
        break;
    case Way::First:
        asked.place = EventPlace::First;
        break;
    case Way::Last:
        asked.place = EventPlace::Last;
        break;
    }
    if (asked.isHasNot() || (way() == Way::Did && asked.count == EventCount::AtMost))
        asked.orNever = m_never->isChecked();
    if (hasAmount(asked.event) && way() == Way::Did && !asked.isHasNot())
        asked.sum = m_sum->values().value(0);
    for (const EventFilterEdit *filter : m_filters)
        asked.filters += filter->filter();
    return asked;
}

SegmentRule EventConditionEdit::condition() const
{
    return {rule()};
}

QString EventConditionEdit::hint() const
{
    const EventRule asked = rule();
    const bool canBeNever = asked.isHasNot() || (way() == Way::Did && asked.count == EventCount::AtMost);
    if (canBeNever && !asked.orNever)
        return asked.event == SegmentEvent::Order ? tr("Customers who never bought are left out.")
                                                  : tr("Customers who never did are left out.");
    if (asked.event == SegmentEvent::Order)
        return tr("Cancelled orders and orders that came back as a whole do not count.");
    return {};
}

bool EventConditionEdit::isReadable() const
{
    return m_window->isReadable();
}

void EventConditionEdit::takeFocus()
{
    m_way->setFocus();
}

} // namespace regulars
