// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

namespace regulars {

class FormDialog;
class MessageBar;
class Notice;

/// The forms that are open, or were closed with entries that are not saved: the same form opens with them again. Owns
/// none of them, but deletes those that are done. GUI thread only.
class KeptForms final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<void()>;

    /// Where it is said that a form was closed with entries; it must outlive them.
    explicit KeptForms(MessageBar &messages, QObject *parent = nullptr);
    explicit KeptForms(Notice &notice, QObject *parent = nullptr);

    /// Shows the form of that key, if there is one.
    [[nodiscard]] bool reopen(const QString &key);
    /// Shows one of those with entries that are not saved, if there is one.
    [[nodiscard]] bool reopenUnsaved();
    /// Opens the form and remembers it under the key until it is done. `anew` opens a fresh one in its place.
    void open(const QString &key, FormDialog *form, const Opener &anew);
    void forget(const QString &key);
    /// Null when there is none.
    [[nodiscard]] FormDialog *form(const QString &key) const { return m_forms.value(key); }
    [[nodiscard]] bool contains(FormDialog *form) const { return !m_forms.key(form).isEmpty(); }
    /// How many, open or closed, hold entries that are not saved.
    [[nodiscard]] int unsaved() const;

private:
    std::function<void(const QString &text, const QString &button, const Opener &pressed)> m_say;
    QHash<QString, FormDialog *> m_forms;
};

} // namespace regulars
