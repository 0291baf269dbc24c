// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actionregistry.h"

#include "ui/base/keyvaluestore.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString storeKey(const QString &id)
{
    return u"shortcuts/"_s + id;
}

} // namespace

ActionRegistry::ActionRegistry(const Theme &theme, KeyValueStore &store, QObject *parent)
    : QObject(parent), m_theme(theme), m_store(store)
{
}

QAction *ActionRegistry::add(const Definition &definition)
{
    Q_ASSERT_X(!action(definition.id), "ActionRegistry::add", "the id is used already");
    auto *action = new QAction(themedIcon(m_theme, definition.icon), definition.text, this);
    action->setObjectName(definition.id);
    m_definitions.push_back(definition);
    const QVariant changed = m_store.value(storeKey(definition.id));
    const QKeySequence keys = changed.isValid() ? QKeySequence(changed.toString(), QKeySequence::PortableText)
                                                : definition.keys;
    if (conflict(definition.id, keys).isEmpty())
        action->setShortcut(keys);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return findChild<QAction *>(id, Qt::FindDirectChildrenOnly);
}

QString ActionRegistry::conflict(const QString &id, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    for (const Definition &each : m_definitions) {
        if (each.id != id && action(each.id)->shortcut() == keys)
            return each.id;
    }
    return {};
}

void ActionRegistry::setKeys(const QString &id, const QKeySequence &keys)
{
    if (!action(id))
        return;
    if (const QString loser = conflict(id, keys); !loser.isEmpty())
        applyKeys(loser, {});
    applyKeys(id, keys);
}

void ActionRegistry::resetKeys(const QString &id)
{
    if (const Definition *known = definition(id))
        setKeys(id, known->keys);
}

void ActionRegistry::resetAllKeys()
{
    // All are taken away first, so that two that were swapped both find theirs free.
    for (const Definition &each : m_definitions) {
        if (!hasDefaultKeys(each.id))
            action(each.id)->setShortcut({});
    }
    for (const Definition &each : m_definitions) {
        if (!hasDefaultKeys(each.id) || m_store.value(storeKey(each.id)).isValid())
            applyKeys(each.id, each.keys);
    }
}

QKeySequence ActionRegistry::defaultKeys(const QString &id) const
{
    const Definition *known = definition(id);
    return known ? known->keys : QKeySequence();
}

bool ActionRegistry::hasDefaultKeys(const QString &id) const
{
    const Definition *known = definition(id);
    return known && action(id)->shortcut() == known->keys;
}

void ActionRegistry::describe(QWidget *widget, const QString &text, const QString &id) const
{
    const QAction *described = action(id);
    if (!described)
        return;
    const auto show = [widget, text, described] {
        const QString keys = described->shortcut().toString(QKeySequence::NativeText);
        widget->setEnabled(described->isEnabled());
        widget->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "what it does (its keys)").arg(text, keys));
    };
    connect(described, &QAction::changed, widget, show);
    show();
}

const ActionRegistry::Definition *ActionRegistry::definition(const QString &id) const
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(),
                                    [&](const Definition &each) { return each.id == id; });
    return found == m_definitions.end() ? nullptr : &*found;
}

void ActionRegistry::applyKeys(const QString &id, const QKeySequence &keys)
{
    action(id)->setShortcut(keys);
    if (keys == definition(id)->keys)
        m_store.remove(storeKey(id));
    else
        m_store.setValue(storeKey(id), keys.toString(QKeySequence::PortableText));
    Q_EMIT keysChanged(id);
}

} // namespace regulars
