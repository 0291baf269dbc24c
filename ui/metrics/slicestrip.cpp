// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/slicestrip.h"

#include "ui/base/chip.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"
#include "ui/metrics/slicetexts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace regulars {

SliceStrip::SliceStrip(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_text(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_row->setContentsMargins(space::xl, 0, space::xl, space::l);
    m_row->setSpacing(space::m);
    m_text->setElided(true);
    m_row->addWidget(m_text, 1);
    setVisible(false);
}

void SliceStrip::setSlice(const DashboardSlice &slice)
{
    const bool sameChip = m_chip && slice == m_slice && slice.name == m_slice.name;
    m_slice = slice;
    setVisible(!slice.isWhole());
    if (sameChip)
        return;
    if (m_chip)
        m_chip->deleteLater(); // it may be what was just pressed
    m_chip = nullptr;
    if (!slice.isWhole()) {
        m_chip = new FilterChip(SliceTexts::label(slice), this);
        m_row->insertWidget(0, m_chip);
        connect(m_chip, &FilterChip::removed, this, &SliceStrip::removed);
    }
    say();
}

void SliceStrip::setCounting(bool counting)
{
    m_counting = counting;
    say();
}

void SliceStrip::setCountedBefore(const QString &when)
{
    m_countedBefore = when;
    say();
}

void SliceStrip::say()
{
    if (m_counting)
        m_text->setText(tr("The orders of this part of the shop are being counted…"));
    else if (!m_countedBefore.isEmpty())
        m_text->setText(m_countedBefore + u' ' + tr("It is being counted anew…"));
    else
        m_text->setText(SliceTexts::meaning(m_slice.kind));
}

QString SliceStrip::text() const
{
    return m_text->text();
}

QPixmap SliceStrip::above(const QPixmap &figures)
{
    if (m_slice.isWhole())
        return figures;
    const QPixmap strip = grab();
    QPixmap both(QSize(std::max(strip.width(), figures.width()), strip.height() + figures.height()));
    both.setDevicePixelRatio(figures.devicePixelRatio());
    both.fill(Theme::of(this).colour(ColourRole::Window));
    QPainter painter(&both);
    painter.drawPixmap(0, 0, strip);
    painter.drawPixmap(QPointF(0, strip.deviceIndependentSize().height()), figures);
    return both;
}

} // namespace regulars
