// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/segmentedcontrol.h"

#include "ui/base/metrics.h"
#include "ui/base/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>

namespace regulars {

namespace {

/// One segment. It draws its share of the common frame, one pixel over its neighbour's edge.
class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::of(this).font(FontRole::Strong));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * space::m + 1, 31};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        const QRect whole(-x(), 0, parentWidget()->width(), height());
        QPainterPath frame;
        frame.addRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), radius::control - 0.5, radius::control - 0.5);
        const ColourRole fill = isChecked()    ? ColourRole::AccentSoft
                                : underMouse() ? ColourRole::SurfaceAlt
                                               : ColourRole::Surface;
        painter.fillPath(frame, theme.colour(fill));
        painter.setPen(theme.colour(ColourRole::Border));
        painter.drawPath(frame);
        if (x() > 0)
            painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
        painter.setFont(theme.font(isChecked() ? FontRole::Strong : FontRole::Body));
        painter.setPen(!isEnabled()  ? theme.colour(ColourRole::Faint)
                       : isChecked() ? theme.readable(ColourRole::Accent, ColourRole::AccentSoft)
                                     : theme.colour(ColourRole::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        if (hasFocus()) {
            painter.setPen(QPen(theme.colour(ColourRole::Accent), extent::focusRing));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control - 1, radius::control - 1);
        }
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int index = count();
    auto *segment = new Segment(text, this);
    layout()->addWidget(segment);
    m_group->addButton(segment, index);
    if (index == 0) {
        const QSignalBlocker silent(m_group);
        segment->setChecked(true);
    }
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->updateGeometry();
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::takeFocus()
{
    if (QAbstractButton *segment = m_group->checkedButton())
        segment->setFocus(Qt::OtherFocusReason);
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

} // namespace regulars
