// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actionprovider.h"

#include "core/base/textfolding.h"
#include "ui/base/actionregistry.h"

#include <QtGui/QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// A page is named by a whole word of its own name, alone or within what is shown: "reports" and "go to reports" are the
/// page of that name, "report" and "go to" may be anything.
bool isNamed(const QStringList &typed, const ActionRegistry::Definition &definition, const QString &text)
{
    const QStringList shown = foldedWords(text);
    const QStringList name = foldedWords(definition.name);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &part) { return shown.contains(part); }) &&
           std::any_of(typed.begin(), typed.end(), [&](const QString &part) { return name.contains(part); });
}

} // namespace

ActionProvider::ActionProvider(const ActionRegistry &actions, QObject *parent) : PaletteProvider(parent), m_actions(actions)
{
}

void ActionProvider::find(const QString &text, quint64 generation)
{
    const QStringList typed = foldedWords(text);
    // What is done with the shop comes before what is done with the window.
    std::vector<ActionRegistry::Definition> ordered = m_actions.definitions();
    std::stable_partition(ordered.begin(), ordered.end(), [](const auto &each) {
        return !each.id.startsWith("window."_L1) && !each.id.startsWith("theme."_L1);
    });
    QList<PaletteResult> results;
    for (const ActionRegistry::Definition &each : ordered) {
        QAction *action = m_actions.action(each.id);
        const QString shown = action->text().remove(u'&');
        if (!each.inPalette || !action->isEnabled() || !matches(typed, shown))
            continue;
        PaletteResult result;
        result.title = shown;
        result.trailing = action->shortcut().toString(QKeySequence::NativeText);
        result.icon = each.icon;
        result.run = [action] { action->trigger(); };
        result.isNamed = isNamed(typed, each, shown);
        results.append(result);
    }
    std::stable_partition(results.begin(), results.end(), [](const PaletteResult &each) { return each.isNamed; });
    Q_EMIT found(generation, results.first(std::min(results.size(), mostResults)));
}

} // namespace regulars
