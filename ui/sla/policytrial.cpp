// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/policytrial.h"

#include "core/sla/businesstime.h"
#include "core/sla/slaexample.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/sla/slatexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTimeEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int daysPerWeek = 7;
constexpr int friday = 5;
const QTime afternoon(16, 0);

} // namespace

PolicyTrial::PolicyTrial(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_day(new QComboBox(this)),
      m_time(new QTimeEdit(afternoon, this)),
      m_priority(new QComboBox(this)),
      m_answer(new TextLabel({}, FontRole::Strong, ColourRole::Text, this))
{
    m_day->setObjectName(u"trial_day"_s);
    m_day->setAccessibleName(tr("Day on which the customer writes"));
    for (int day = 1; day <= daysPerWeek; ++day)
        m_day->addItem(formatting.locale().standaloneDayName(day), day);
    m_day->setCurrentIndex(friday - 1);
    m_time->setObjectName(u"trial_time"_s);
    m_time->setAccessibleName(tr("Time at which the customer writes"));
    m_time->setDisplayFormat(formatting.locale().timeFormat(QLocale::ShortFormat));
    m_priority->setObjectName(u"trial_priority"_s);
    m_priority->setAccessibleName(tr("Priority of the ticket"));
    for (const TicketPriority priority : allTicketPriorities)
        m_priority->addItem(TicketTexts::priority(priority), nameOf(priority));
    m_priority->setCurrentIndex(m_priority->findData(nameOf(TicketPriority::High)));
    m_answer->setObjectName(u"trial_answer"_s);
    m_answer->setWordWrap(true);
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, space::s);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_time, m_priority})
        flow->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *intro = new TextLabel(tr("For example, a customer writes on this day, at this time, and the ticket has this "
                                   "priority:"),
                                FontRole::Small, ColourRole::Muted, this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(line);
    layout->addWidget(m_answer);
    for (QComboBox *combo : {m_day, m_priority})
        connect(combo, &QComboBox::currentIndexChanged, this, &PolicyTrial::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &PolicyTrial::refresh);
}

void PolicyTrial::setPolicy(const SlaPolicy &policy, const std::optional<WorkCalendar> &calendar)
{
    m_policy = policy;
    m_calendar = calendar;
    refresh();
}

Instant PolicyTrial::openedAt() const
{
    const QDate today = m_formatting.today();
    const int ahead = (m_day->currentData().toInt() - today.dayOfWeek() + daysPerWeek) % daysPerWeek;
    return LocalCalendar(m_calendar->zone).at(today.addDays(ahead), m_time->time());
}

void PolicyTrial::refresh()
{
    if (!m_calendar) {
        m_answer->setText(tr("Choose working hours first."));
        return;
    }
    const auto promised = promisedTimes(m_policy, BusinessTime(*m_calendar), openedAt(),
                                        valueOf<TicketPriority>(m_priority->currentData().toString()));
    if (!promised) {
        m_answer->setText(errorText(promised.error()));
        return;
    }
    QStringList lines;
    for (const PromisedTime &each : *promised) {
        if (each.dueAt)
            lines += SlaTexts::due(each.metric, SlaTexts::moment(*each.dueAt, m_calendar->zone, m_formatting));
    }
    m_answer->setText(lines.isEmpty() ? tr("Nothing is promised to such a ticket when it begins.") : lines.join(u'\n'));
}

} // namespace regulars
