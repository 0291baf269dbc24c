// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/queueswitch.h"

#include "ui/base/segmentedcontrol.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace regulars {

QueueSwitch::QueueSwitch(QWidget *parent)
    : QWidget(parent), m_segments(new SegmentedControl(this)), m_box(new QComboBox(this))
{
    m_box->setAccessibleName(tr("Part of the queue"));
    m_segments->setAccessibleName(m_box->accessibleName());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_segments, &SegmentedControl::currentIndexChanged, this, &QueueSwitch::take);
    connect(m_box, &QComboBox::currentIndexChanged, this, &QueueSwitch::take);
}

void QueueSwitch::addEntry(const QString &text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_segments->addSegment(text);
    m_box->addItem(text);
    updateGeometry();
    place();
}

void QueueSwitch::setEntryText(int index, const QString &text)
{
    if (m_box->itemText(index) == text)
        return;
    m_segments->setSegmentText(index, text);
    m_box->setItemText(index, text);
    updateGeometry();
    place();
}

QString QueueSwitch::entryText(int index) const
{
    return m_box->itemText(index);
}

int QueueSwitch::currentIndex() const
{
    return m_box->currentIndex();
}

void QueueSwitch::setCurrentIndex(int index)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_segments->setCurrentIndex(index);
    m_box->setCurrentIndex(index);
}

void QueueSwitch::take(int index)
{
    if (m_quiet || index < 0)
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(index);
}

QSize QueueSwitch::sizeHint() const
{
    return m_segments->sizeHint().expandedTo({0, m_box->sizeHint().height()});
}

QSize QueueSwitch::minimumSizeHint() const
{
    return m_box->minimumSizeHint();
}

void QueueSwitch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void QueueSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        place();
}

void QueueSwitch::place()
{
    const bool fits = m_segments->sizeHint().width() <= width();
    for (const auto &[widget, shown] :
         {std::pair<QWidget *, bool>(m_segments, fits), std::pair<QWidget *, bool>(m_box, !fits)}) {
        const QSize wanted = widget->sizeHint();
        const QRect where(0, (height() - wanted.height()) / 2, std::min(wanted.width(), width()), wanted.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
        widget->setVisible(shown);
    }
}

} // namespace regulars
