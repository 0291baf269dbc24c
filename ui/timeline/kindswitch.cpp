// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/kindswitch.h"

#include "ui/base/segmentedcontrol.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QStyle>

namespace regulars {

KindSwitch::KindSwitch(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_segments(new SegmentedControl(this)), m_box(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_segments->setAccessibleName(accessibleName);
    m_box->setAccessibleName(accessibleName);
    m_box->hide();
    connect(m_segments, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_box->setCurrentIndex(index);
        Q_EMIT currentIndexChanged(index);
    });
    connect(m_box, &QComboBox::currentIndexChanged, m_segments, &SegmentedControl::setCurrentIndex);
}

void KindSwitch::addEntry(const QString &text)
{
    m_segments->addSegment(text);
    m_box->addItem(text);
    updateGeometry();
    fit();
}

int KindSwitch::currentIndex() const
{
    return m_segments->currentIndex();
}

void KindSwitch::setCurrentIndex(int index)
{
    m_segments->setCurrentIndex(index);
}

QSize KindSwitch::sizeHint() const
{
    return m_segments->sizeHint();
}

QSize KindSwitch::minimumSizeHint() const
{
    return {m_box->minimumSizeHint().width(), m_segments->sizeHint().height()};
}

void KindSwitch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void KindSwitch::fit()
{
    const bool segmentsFit = m_segments->sizeHint().width() <= width();
    QWidget *shown = segmentsFit ? static_cast<QWidget *>(m_segments) : m_box;
    QWidget *hidden = segmentsFit ? static_cast<QWidget *>(m_box) : m_segments;
    const bool focused = hidden->isAncestorOf(focusWidget());
    const QSize size(std::min(shown->sizeHint().width(), width()), height());
    shown->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size, rect()));
    hidden->hide();
    shown->show();
    if (focused)
        shown->setFocus();
}

} // namespace regulars
