// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tickets/deskform.h"

namespace regulars {

/// What a snapshot is called. Only collects: its owner runs TakeSnapshot, and answers with finish() or showFailure().
class SnapshotForm final : public DeskForm
{
    Q_OBJECT

public:
    SnapshotForm(const QString &name, QWidget *parent);

    void save() override;

Q_SIGNALS:
    void submitted(const QString &name);
};

} // namespace regulars
