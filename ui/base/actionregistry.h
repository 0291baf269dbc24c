// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <vector>

class QAction;
class QWidget;

namespace regulars {

class KeyValueStore;

/// Everything a person can tell the program to do, by id ("customer.new"): with its text, group and keys. Feeds menus,
/// the command palette and the sheet of shortcuts; remembers only the keys that the person changed. The actions belong
/// to the registry, the store must outlive it.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    struct Definition
    {
        QString id;
        QString group; ///< heading in the shortcut sheet, translated
        QString text;  ///< translated, may have a mnemonic
        QKeySequence keys;
        IconName icon = IconName::ChevronRight;
        bool inPalette = true;
        QString name = {}; ///< of the page that it opens, translated; empty: of no page
    };

    /// Keys that belong to a part of a page and can't be changed: for the shortcut sheet, and nothing else may use them.
    struct FixedKeys
    {
        QString group;
        QString text;
        QKeySequence keys;
    };

    ActionRegistry(const Theme &theme, KeyValueStore &store, QObject *parent = nullptr);

    /// Registers an action and gives it its keys: the person's if changed, else the default. An id is used once.
    QAction *add(const Definition &definition);
    /// Null when there is no such action.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const std::vector<Definition> &definitions() const { return m_definitions; }

    void addFixed(const FixedKeys &fixed) { m_fixed.push_back(fixed); }
    [[nodiscard]] const std::vector<FixedKeys> &fixedKeys() const { return m_fixed; }
    /// Gives the widget a tooltip of text and the action's keys; it follows the keys, and whether the action can be used.
    void describe(QWidget *widget, const QString &text, const QString &id) const;

    /// The id of the other action that has these keys, or empty.
    [[nodiscard]] QString conflict(const QString &id, const QKeySequence &keys) const;
    /// Gives the action other keys; an action that had them loses them. Empty keys take them away.
    void setKeys(const QString &id, const QKeySequence &keys);
    void resetKeys(const QString &id);
    void resetAllKeys();
    [[nodiscard]] QKeySequence defaultKeys(const QString &id) const;
    /// Whether the action has the keys it came with.
    [[nodiscard]] bool hasDefaultKeys(const QString &id) const;

Q_SIGNALS:
    void keysChanged(const QString &id);

private:
    [[nodiscard]] const Definition *definition(const QString &id) const;
    void applyKeys(const QString &id, const QKeySequence &keys);

    const Theme &m_theme;
    KeyValueStore &m_store;
    std::vector<Definition> m_definitions;
    std::vector<FixedKeys> m_fixed;
};

} // namespace regulars
