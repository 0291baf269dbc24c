// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/stepbar.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::m);
    layout->setSpacing(space::s);
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0)
            layout->addWidget(new TextLabel(u"›"_s, FontRole::Body, ColourRole::Faint, this));
        m_labels.push_back(new TextLabel(tr("%1 %2", "number and name of a step").arg(step + 1).arg(m_steps[step]),
                                         FontRole::Strong, ColourRole::Muted, this));
        layout->addWidget(m_labels.back());
    }
    layout->addStretch(1);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i)
        m_labels[static_cast<size_t>(i)]->setColourRole(i == step ? ColourRole::Accent : ColourRole::Muted);
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
}

} // namespace regulars
