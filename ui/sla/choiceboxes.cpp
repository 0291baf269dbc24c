// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/choiceboxes.h"

#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>

namespace regulars {

ChoiceBoxes::ChoiceBoxes(const QList<std::pair<qint64, QString>> &entries, const QString &none, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, space::l);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[id, name] : entries) {
        auto *box = new QCheckBox(QString(name).replace(u'&', QStringLiteral("&&")), this);
        box->setAccessibleName(name);
        flow->addWidget(box);
        m_boxes.emplace_back(id, box);
        connect(box, &QCheckBox::toggled, this, &ChoiceBoxes::edited);
    }
    if (entries.isEmpty())
        flow->addWidget(new TextLabel(none, FontRole::Body, ColourRole::Faint, this));
    else
        setFocusProxy(m_boxes.front().second);
}

QList<qint64> ChoiceBoxes::chosen() const
{
    QList<qint64> ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids += id;
    }
    return ids + m_others;
}

void ChoiceBoxes::setChosen(const QList<qint64> &ids)
{
    m_others = ids;
    for (const auto &[id, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(ids.contains(id));
        m_others.removeAll(id);
    }
}

} // namespace regulars
