// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/tickrow.h"

#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"

#include <QtWidgets/QCheckBox>

namespace regulars {

namespace {

constexpr char valueOfBox[] = "tickValue";

} // namespace

TickRow::TickRow(QWidget *parent) : QWidget(parent)
{
    setLayout(new FlowLayout(this, space::m));
}

void TickRow::addBox(const QString &text, const QVariant &value)
{
    auto *box = new QCheckBox(text, this);
    box->setProperty(valueOfBox, value);
    layout()->addWidget(box);
    m_boxes += box;
    if (m_boxes.size() == 1)
        setFocusProxy(box);
    connect(box, &QCheckBox::toggled, this, &TickRow::edited);
}

QVariantList TickRow::ticked() const
{
    QVariantList values;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            values += box->property(valueOfBox);
    }
    return values;
}

void TickRow::setTicked(const QVariantList &values)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(values.contains(box->property(valueOfBox)));
}

} // namespace regulars
