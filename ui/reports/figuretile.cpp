// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/figuretile.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &name, const QString &definition, QWidget *parent)
    : Card({}, parent),
      m_name(name),
      m_value(new TextLabel({}, FontRole::KeyFigure, ColourRole::Text, this)),
      m_change(new TextLabel({}, FontRole::SmallStrong, ColourRole::Muted, this)),
      m_details(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    setToolTip(definition);
    m_details->setWordWrap(true);
    auto *title = new TextLabel(name, FontRole::Body, ColourRole::Muted, this);
    title->setElided(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::s);
    figures->addWidget(m_value);
    figures->addWidget(m_change, 0, Qt::AlignBottom);
    figures->addStretch(1);
    body()->setSpacing(space::xs);
    body()->addWidget(title);
    body()->addLayout(figures);
    body()->addWidget(m_details);
    body()->addStretch(1);
}

void FigureTile::setValue(const QString &value)
{
    m_value->setText(value);
    describe();
}

QString FigureTile::value() const
{
    return m_value->text();
}

void FigureTile::setChange(const QString &change, Tone tone)
{
    m_change->setText(change);
    m_change->setColourRole(tone == Tone::Good     ? ColourRole::Green
                            : tone == Tone::Danger ? ColourRole::Red
                                                   : ColourRole::Muted);
    m_change->setVisible(!change.isEmpty());
    describe();
}

QString FigureTile::change() const
{
    return m_change->text();
}

void FigureTile::setDetails(const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    m_details->setText(filled.join(u'\n'));
    describe();
}

QString FigureTile::details() const
{
    return m_details->text();
}

QPushButton *FigureTile::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    body()->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void FigureTile::describe()
{
    QStringList parts{m_value->text(), m_change->text(), m_details->text()};
    parts.removeAll(QString());
    setAccessibleName(tr("%1: %2", "a figure, its value").arg(m_name, parts.join(u", "_s)));
}

} // namespace regulars
