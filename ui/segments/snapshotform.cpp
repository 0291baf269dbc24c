// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/snapshotform.h"

#include "core/segments/segment.h"
#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

SnapshotForm::SnapshotForm(const QString &name, QWidget *parent) : DeskForm(tr("Take a snapshot"), parent)
{
    form()->addText(u"name"_s, tr("Name"), longestSegmentName).setRequired();
    form()->setValue(u"name"_s, name);
    form()->markClean();
    auto *about = new TextLabel(tr("A snapshot keeps who is in the segment now. It does not change afterwards."),
                                FontRole::Body, ColourRole::Muted, this);
    about->setWordWrap(true);
    body()->insertWidget(0, about);
    setSaveText(tr("Take snapshot"));
    resize(520, 260);
    form()->field(u"name"_s).editor()->setFocus();
}

void SnapshotForm::save()
{
    if (accepts({}))
        Q_EMIT submitted(form()->value<QString>(u"name"_s).trimmed());
}

} // namespace regulars
