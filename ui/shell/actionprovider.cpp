// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actionprovider.h"

#include "core/base/textfolding.h"
#include "ui/base/actionregistry.h"

#include <QtGui/QAction>

namespace regulars {

namespace {

constexpr qsizetype mostResults = 8;

/// Every word typed begins a word of the text.
bool matches(const QStringList &typed, const QString &text)
{
    const QStringList words = foldedWords(text);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

ActionProvider::ActionProvider(const ActionRegistry &actions, QObject *parent) : PaletteProvider(parent), m_actions(actions) {}

void ActionProvider::find(const QString &text, quint64 generation)
{
    const QStringList typed = foldedWords(text);
    QList<PaletteResult> results;
    for (const ActionRegistry::Definition &each : m_actions.definitions()) {
        QAction *action = m_actions.action(each.id);
        const QString shown = action->text().remove(u'&');
        if (!each.inPalette || !action->isEnabled() || !matches(typed, shown))
            continue;
        PaletteResult result;
        result.title = shown;
        result.trailing = action->shortcut().toString(QKeySequence::NativeText);
        result.icon = each.icon;
        result.run = [action] { action->trigger(); };
        results.append(result);
        if (results.size() == mostResults)
            break;
    }
    Q_EMIT found(generation, results);
}

} // namespace regulars
