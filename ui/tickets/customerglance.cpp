// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/customerglance.h"

#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/tasks/tasktexts.h"
#include "ui/tickets/tickettexts.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CustomerGlance::CustomerGlance(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_warning(new TextLabel({}, FontRole::SmallStrong, ColourRole::Amber, this)),
      m_switch(new QPushButton(this)),
      m_rows(new QWidget(this)),
      m_layout(new QVBoxLayout(m_rows))
{
    m_switch->setCheckable(true);
    m_switch->setToolTip(tr("What happened with the customer of late"));
    setButtonLook(m_switch, ButtonVariant::Line, ButtonSize::Small);
    m_layout->setContentsMargins(lineButtonPadding, 0, lineButtonPadding, space::xs);
    m_layout->setSpacing(space::xs);
    m_rows->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l - lineButtonPadding, 0, space::l - lineButtonPadding, space::s);
    layout->setSpacing(space::xs);
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setContentsMargins(space::s, 0, space::s, 0);
    layout->addWidget(m_warning);
    layout->addWidget(m_switch, 0, Qt::AlignLeading);
    layout->addWidget(m_rows);
    connect(m_switch, &QPushButton::toggled, m_rows, &QWidget::setVisible);
    hide();
}

void CustomerGlance::setCustomer(const std::optional<TicketCustomer> &customer)
{
    clearLayout(m_layout);
    const bool any = customer && (!customer->promises.isEmpty() || !customer->lastEvents.isEmpty());
    const bool again = customer && customer->repeated;
    m_warning->setText(again ? TicketTexts::repeated(*customer->repeated, m_formatting) : QString());
    m_warning->setVisible(again);
    m_switch->setVisible(any);
    m_rows->setVisible(any && m_switch->isChecked());
    setVisible(any || again);
    if (!any)
        return;
    for (const TimelineEvent &promise : customer->promises)
        addLine(promise, TaskTexts::due(promise.dueAt, promise.timeUnknown, m_formatting), true);
    for (const TimelineEvent &event : customer->lastEvents)
        addLine(event, m_formatting.ago(event.key.occurredAt), false);
    showSummary(*customer);
}

void CustomerGlance::showSummary(const TicketCustomer &customer)
{
    const TimelinePresenter presenter(m_formatting);
    QStringList parts;
    if (!customer.promises.isEmpty())
        parts += tr("%n promise(s) open", "", static_cast<int>(customer.promises.size()));
    if (!customer.lastEvents.isEmpty()) {
        const TimelineEvent &last = customer.lastEvents.first();
        parts += tr("Last: %1, %2", "what happened, how long ago")
                     .arg(presenter.title(last), m_formatting.ago(last.key.occurredAt));
    }
    const QString text = parts.join(u" · "_s);
    m_switch->setText(m_switch->fontMetrics().elidedText(text, Qt::ElideRight, 420).replace(u'&', u"&&"_s));
    m_switch->setAccessibleName(text);
}

void CustomerGlance::addLine(const TimelineEvent &event, const QString &when, bool owed)
{
    const TimelinePresenter presenter(m_formatting);
    auto *line = new QWidget(m_rows);
    auto *what = new TextLabel(owed ? tr("Promised: %1").arg(presenter.title(event)) : presenter.title(event),
                               FontRole::Small, owed ? ColourRole::Text : ColourRole::Muted, line);
    what->setElided(true);
    what->setTextFormat(Qt::PlainText);
    what->setToolTip(presenter.spoken(event));
    auto *date = new TextLabel(when, FontRole::Small, ColourRole::Muted, line);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(what, 1);
    layout->addWidget(date);
    m_layout->addWidget(line);
}

QString CustomerGlance::warning() const
{
    return m_warning->text();
}

QStringList CustomerGlance::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_layout->count(); ++i) {
        QStringList parts;
        for (const TextLabel *label : m_layout->itemAt(i)->widget()->findChildren<TextLabel *>())
            parts += label->text();
        lines += parts.join(u", "_s);
    }
    return lines;
}

} // namespace regulars
