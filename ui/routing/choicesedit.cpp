// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/choicesedit.h"

#include "ui/routing/routingtexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

ChoicesEdit::ChoicesEdit(const QList<std::pair<QVariant, QString>> &entries, const QString &none, QWidget *parent)
    : QPushButton(parent), m_none(none), m_menu(new QMenu(this))
{
    setAutoDefault(false);
    for (const auto &[value, text] : entries)
        addEntry(value, text);
    setMenu(m_menu);
    showText();
}

void ChoicesEdit::addEntry(const QVariant &value, const QString &text)
{
    QAction *action = m_menu->addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setData(value);
    action->setProperty("words", text);
    connect(action, &QAction::toggled, this, [this] {
        showText();
        Q_EMIT edited();
    });
}

QVariantList ChoicesEdit::values() const
{
    QVariantList chosen;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            chosen += action->data();
    }
    return chosen;
}

void ChoicesEdit::setValues(const QVariantList &values)
{
    QVariantList unknown = values;
    for (const QAction *action : m_menu->actions())
        unknown.removeAll(action->data());
    for (const QVariant &value : std::as_const(unknown))
        addEntry(value, RoutingTexts::removed());
    for (QAction *action : m_menu->actions())
        action->setChecked(values.contains(action->data()));
    showText();
}

void ChoicesEdit::showText()
{
    QStringList words;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            words += action->property("words").toString();
    }
    const QString text = words.isEmpty() ? m_none : words.join(u", "_s);
    setText(QString(text).replace(u'&', u"&&"_s));
    setToolTip(text);
}

} // namespace regulars
