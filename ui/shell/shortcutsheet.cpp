// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsheet.h"

#include "ui/base/actionregistry.h"
#include "ui/base/card.h"
#include "ui/base/keyedit.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Text, Keys, Reset };
constexpr int keysWidth = 150;

/// Keys that every text field needs.
bool belongsToTyping(const QKeySequence &keys)
{
    const auto standard = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll};
    return std::any_of(standard.begin(), standard.end(),
                       [&](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key).contains(keys); });
}

} // namespace

ShortcutSheet::ShortcutSheet(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_notice(new Notice(this)), m_resetAll(new QPushButton(tr("Reset all"), this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_resetAll->setObjectName(u"reset_all"_s);
    m_resetAll->setAutoDefault(false);
    layOut(createTable());
    connectRows();
    refresh();
    resize(560, 600);
}

QWidget *ShortcutSheet::createTable()
{
    auto *table = new QWidget(this);
    auto *layout = new QHBoxLayout(table);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *grid = new QGridLayout;
    layout->addLayout(grid, 1);
    layout->addSpacing(space::m); // room for the scroll bar; mirrored, unlike margins
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(Text, 1);
    QStringList groups;
    for (const ActionRegistry::Definition &each : m_actions.definitions()) {
        if (!groups.contains(each.group))
            groups << each.group;
    }
    for (const ActionRegistry::FixedKeys &each : m_actions.fixedKeys()) {
        if (!groups.contains(each.group))
            groups << each.group;
    }
    for (const QString &group : groups)
        addGroup(grid, group);
    grid->setRowStretch(grid->rowCount(), 1);
    return table;
}

void ShortcutSheet::addGroup(QGridLayout *grid, const QString &group)
{
    auto *title = new TextLabel(group, FontRole::CardTitle, ColourRole::Text, this);
    title->setContentsMargins(0, grid->count() > 0 ? space::m : 0, 0, 0);
    grid->addWidget(title, grid->rowCount(), Text, 1, 3);
    for (const ActionRegistry::Definition &each : m_actions.definitions()) {
        if (each.group == group)
            addAction(grid, each.id);
    }
    for (const ActionRegistry::FixedKeys &each : m_actions.fixedKeys()) {
        if (each.group != group)
            continue;
        const int row = grid->rowCount();
        auto *keys = new TextLabel(each.keys.toString(QKeySequence::NativeText), FontRole::Body, ColourRole::Muted, this);
        keys->setAlignment(Qt::AlignCenter);
        keys->setFixedSize(keysWidth, extent::smallControl);
        grid->addWidget(new TextLabel(each.text, FontRole::Body, ColourRole::Text, this), row, Text);
        grid->addWidget(keys, row, Keys);
    }
}

void ShortcutSheet::addAction(QGridLayout *grid, const QString &id)
{
    const int row = grid->rowCount();
    auto *label = new TextLabel(textOf(id), FontRole::Body, ColourRole::Text, this);
    auto *keys = new KeyEdit(this);
    keys->setObjectName(id);
    keys->setAccessibleName(tr("Keys for “%1”").arg(textOf(id)));
    keys->setToolTip(tr("Press the new keys here; Delete takes them away."));
    keys->setFixedWidth(keysWidth);
    label->setBuddy(keys);
    auto *reset = new QPushButton(themedIcon(Theme::of(this), IconName::Undo, ColourRole::Muted), {}, this);
    reset->setObjectName(id + u".reset"_s);
    reset->setAutoDefault(false);
    reset->setAccessibleName(tr("Reset the keys for “%1”").arg(textOf(id)));
    reset->setToolTip(reset->accessibleName());
    setButtonLook(reset, ButtonVariant::Quiet, ButtonSize::Small);
    reset->setFixedWidth(extent::smallControl);
    QSizePolicy staying = reset->sizePolicy();
    staying.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(staying);
    grid->addWidget(label, row, Text);
    grid->addWidget(keys, row, Keys);
    grid->addWidget(reset, row, Reset);
    m_rows.push_back({id, keys, reset});
}

void ShortcutSheet::connectRows()
{
    for (const Row &row : m_rows) {
        connect(row.keys, &KeyEdit::pressed, this, [this, id = row.id](const QKeySequence &keys) { change(id, keys); });
        connect(row.reset, &QPushButton::clicked, this, [this, row] {
            row.keys->setFocus(Qt::OtherFocusReason); // the button is about to go
            change(row.id, m_actions.defaultKeys(row.id));
        });
    }
    connect(&m_actions, &ActionRegistry::keysChanged, this, &ShortcutSheet::refresh);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutSheet::resetAll);
}

void ShortcutSheet::layOut(QWidget *table)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(table);
    auto *closeButton = new QPushButton(tr("Close"), this);
    closeButton->setDefault(true);
    closeButton->setFocus(); // not a line that would take the next key
    setButtonLook(closeButton, ButtonVariant::Primary);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::xl, space::xl, 0);
    content->setSpacing(space::m);
    content->addWidget(m_notice);
    content->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
}

void ShortcutSheet::change(const QString &id, const QKeySequence &keys)
{
    m_notice->hide();
    const QString shown = keys.toString(QKeySequence::NativeText);
    const auto &fixed = m_actions.fixedKeys();
    const auto taken = std::find_if(fixed.begin(), fixed.end(), [&](const auto &each) { return each.keys == keys; });
    if (!KeyEdit::isUsable(keys)) {
        m_notice->show(tr("%1 is needed for typing. Please add Ctrl or Alt, or take a function key.").arg(shown),
                       Tone::Warning);
    } else if (!keys.isEmpty() && taken != fixed.end()) {
        m_notice->show(tr("%1 always stands for “%2”.").arg(shown, taken->text), Tone::Warning);
    } else if (belongsToTyping(keys)) {
        m_notice->show(tr("%1 is needed in every text field.").arg(shown), Tone::Warning);
    } else if (const QString other = m_actions.conflict(id, keys); !other.isEmpty()) {
        m_notice->show(tr("%1 stands for “%2” now.").arg(shown, textOf(other)), Tone::Warning);
        QPushButton *take = m_notice->addButton(tr("Use it here instead"));
        take->setObjectName(u"take_keys"_s);
        connect(take, &QPushButton::clicked, this, [this, id, keys] { m_actions.setKeys(id, keys); });
    } else {
        m_actions.setKeys(id, keys);
    }
}

void ShortcutSheet::resetAll()
{
    m_notice->hide();
    m_actions.resetAllKeys();
}

void ShortcutSheet::refresh()
{
    bool changed = false;
    for (const Row &row : m_rows) {
        const bool isDefault = m_actions.hasDefaultKeys(row.id);
        row.keys->setKeys(m_actions.action(row.id)->shortcut());
        row.reset->setVisible(!isDefault);
        changed = changed || !isDefault;
    }
    m_resetAll->setEnabled(changed);
}

QString ShortcutSheet::textOf(const QString &id) const
{
    return m_actions.action(id)->text().remove(u'&');
}

} // namespace regulars
