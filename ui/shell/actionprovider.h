// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/paletteprovider.h"

namespace regulars {

class ActionRegistry;

/// Offers the registered actions that can be done now. The registry must outlive it.
class ActionProvider final : public PaletteProvider
{
    Q_OBJECT

public:
    explicit ActionProvider(const ActionRegistry &actions, QObject *parent = nullptr);
    [[nodiscard]] QString heading() const override { return tr("Actions"); }
    void find(const QString &text, quint64 generation) override;

private:
    const ActionRegistry &m_actions;
};

} // namespace regulars
