// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QPushButton>

class QMenu;

namespace regulars {

/// Several of a few values: a button that says which, and a menu to tick them in. Without any it stands for all.
class ChoicesEdit final : public QPushButton
{
    Q_OBJECT

public:
    /// `entries`: values with their words. `none`: what it says without any.
    ChoicesEdit(const QList<std::pair<QVariant, QString>> &entries, const QString &none, QWidget *parent = nullptr);

    /// In the order of the entries.
    [[nodiscard]] QVariantList values() const;
    /// A value that is none of the entries stands at their end, as one that was removed, and can be taken off.
    void setValues(const QVariantList &values);

Q_SIGNALS:
    void edited();

private:
    void addEntry(const QVariant &value, const QString &text);
    void showText();

    QString m_none;
    QMenu *m_menu;
};

} // namespace regulars
