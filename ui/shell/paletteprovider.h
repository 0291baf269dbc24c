// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>

namespace regulars {

/// One thing the palette found, and what choosing it does.
struct PaletteResult
{
    QString title;
    QString detail;
    QString trailing;   ///< keys, an amount
    QString avatarName; ///< shown in place of the icon when not empty
    IconName icon = IconName::ChevronRight;
    std::function<void()> run;
    bool isNamed = false; ///< what was typed is its name, and no word that stands in it by chance
};

/// Finds things of one kind for the palette.
class PaletteProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stands above its results.
    [[nodiscard]] virtual QString heading() const = 0;
    /// Looks for the text and answers with found(), at once or later, with the same generation. A later call makes
    /// the earlier ones void; an empty text asks for what is worth offering unasked.
    virtual void find(const QString &text, quint64 generation) = 0;

Q_SIGNALS:
    void found(quint64 generation, const QList<regulars::PaletteResult> &results);
};

} // namespace regulars
