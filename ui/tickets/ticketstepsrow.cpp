// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketstepsrow.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace regulars {

TicketStepsRow::TicketStepsRow(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_switch(new QPushButton(this)), m_boxes(new QWidget(this))
{
    m_switch->setCheckable(true);
    m_switch->setToolTip(tr("The steps that the category asks for"));
    setButtonLook(m_switch, ButtonVariant::Line, ButtonSize::Small);
    auto *boxes = new QVBoxLayout(m_boxes);
    boxes->setContentsMargins(lineButtonPadding, 0, lineButtonPadding, space::xs);
    boxes->setSpacing(space::xs);
    m_boxes->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l - lineButtonPadding, 0, space::l - lineButtonPadding, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(m_switch, 0, Qt::AlignLeading);
    layout->addWidget(m_boxes);
    connect(m_switch, &QPushButton::toggled, m_boxes, &QWidget::setVisible);
    hide();
}

void TicketStepsRow::setSteps(const QList<TicketStep> &steps)
{
    const auto sameTexts = [](const TicketStep &a, const TicketStep &b) { return a.text == b.text; };
    const bool same = std::equal(steps.begin(), steps.end(), m_steps.begin(), m_steps.end(), sameTexts);
    m_steps = steps;
    if (!same)
        createBoxes();
    const auto boxes = m_boxes->findChildren<QCheckBox *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < steps.size(); ++i)
        boxes.at(i)->setChecked(steps.at(i).done);
    showSummary();
    setVisible(!steps.isEmpty());
}

void TicketStepsRow::showSummary()
{
    const auto done = std::count_if(m_steps.begin(), m_steps.end(), [](const TicketStep &step) { return step.done; });
    m_switch->setText(tr("%1 of %n step(s) done", "", static_cast<int>(m_steps.size()))
                          .arg(m_formatting.number(static_cast<qint64>(done))));
}

void TicketStepsRow::createBoxes()
{
    qDeleteAll(m_boxes->findChildren<QCheckBox *>(Qt::FindDirectChildrenOnly));
    for (const TicketStep &step : std::as_const(m_steps)) {
        auto *box = new QCheckBox(QString(step.text).replace(u'&', QStringLiteral("&&")), m_boxes);
        box->setAccessibleName(step.text);
        m_boxes->layout()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, text = step.text](bool done) { Q_EMIT ticked({text, done}); });
    }
}

} // namespace regulars
