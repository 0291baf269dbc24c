// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/eventfilteredit.h"

#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/rulevalueedit.h"
#include "ui/segments/segmentwords.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int placeOfValues = 3; // behind the word, the property and the test

} // namespace

EventFilter newEventFilter(SegmentEvent event)
{
    EventFilter filter;
    filter.property = propertiesOf(event).value(0);
    filter.test = testsOf(typeOf(filter.property)).value(0);
    filter.values = choicesOf(event, filter.property).mid(0, 1);
    return filter;
}

EventFilterEdit::EventFilterEdit(SegmentEvent event, const EventFilter &filter, const RuleContext &context, QWidget *parent)
    : QWidget(parent),
      m_event(event),
      m_context(context),
      m_line(new QHBoxLayout(this)),
      m_property(new QComboBox(this)),
      m_test(new QComboBox(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(space::xs);
    m_line->addWidget(new TextLabel(tr("where"), FontRole::Body, ColourRole::Text, this));
    m_line->addWidget(m_property);
    m_line->addWidget(m_test);
    m_property->setObjectName(u"property"_s);
    m_property->setAccessibleName(tr("Of which it is asked"));
    for (const EventProperty each : propertiesOf(event))
        m_property->addItem(SegmentWords::property(each), int(each));
    m_property->setCurrentIndex(m_property->findData(int(filter.property)));
    m_test->setObjectName(u"filter_test"_s);
    m_test->setAccessibleName(tr("What is asked of it"));
    addRemoval();
    showTests(filter.test);
    showValues(filter.values);
    setFocusProxy(m_property);
    connect(m_property, &QComboBox::currentIndexChanged, this, [this] {
        const SegmentTest first = testsOf(typeOf(property())).value(0);
        showTests(first);
        showValues(choicesOf(m_event, property()).mid(0, 1));
        Q_EMIT edited();
    });
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] {
        showValues(m_values ? m_values->values() : QStringList());
        Q_EMIT edited();
    });
}

void EventFilterEdit::addRemoval()
{
    auto *remove = new QPushButton(this);
    remove->setObjectName(u"remove_filter"_s);
    remove->setIcon(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted));
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Don't ask for this"));
    remove->setToolTip(remove->accessibleName());
    setButtonLook(remove, ButtonVariant::Quiet, ButtonSize::Small);
    m_line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, &EventFilterEdit::removed);
}

void EventFilterEdit::showTests(SegmentTest chosen)
{
    const QSignalBlocker quiet(m_test);
    const SegmentValueType type = typeOf(property());
    QList<SegmentTest> tests = testsOf(type);
    if (!tests.contains(chosen))
        tests += chosen;
    m_test->clear();
    for (const SegmentTest each : std::as_const(tests))
        m_test->addItem(SegmentWords::test(each, type), int(each));
    m_test->setCurrentIndex(m_test->findData(int(chosen)));
}

void EventFilterEdit::showValues(const QStringList &values)
{
    if (m_values) {
        m_values->disconnect(this);
        m_line->removeWidget(m_values);
        m_values->hide();
        m_values->deleteLater();
        m_values = nullptr;
    }
    const int takes = valuesOf(test());
    if (takes == 0)
        return;
    m_values = new RuleValueEdit(valueChoices(m_event, property(), m_context), takes < 0, m_context.formatting.locale(),
                                 this);
    m_values->setNames(tr("Value for: %1").arg(SegmentWords::property(property())));
    m_values->setValues(takes < 0 ? values : values.mid(0, 1));
    m_line->insertWidget(placeOfValues, m_values);
    m_values->show();
    setTabOrder(m_test, m_values);
    connect(m_values, &RuleValueEdit::edited, this, &EventFilterEdit::edited);
}

EventProperty EventFilterEdit::property() const
{
    return static_cast<EventProperty>(m_property->currentData().toInt());
}

SegmentTest EventFilterEdit::test() const
{
    return static_cast<SegmentTest>(m_test->currentData().toInt());
}

EventFilter EventFilterEdit::filter() const
{
    return {property(), test(), m_values ? m_values->values() : QStringList()};
}

void EventFilterEdit::takeFocus()
{
    m_property->setFocus();
}

} // namespace regulars
