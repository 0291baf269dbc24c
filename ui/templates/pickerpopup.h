// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace regulars {

/// One thing to pick.
struct PickerEntry
{
    QString title;
    QString detail;
    std::function<void()> run;
};

/// A small list that is narrowed by typing: arrows choose, Enter takes, Escape leaves. Goes away by itself.
class PickerPopup final : public QFrame
{
    Q_OBJECT

public:
    /// `last`: what stands below the entries whatever is typed, such as a way to manage them.
    PickerPopup(const QString &placeholder, const QList<PickerEntry> &entries, const PickerEntry &last, QWidget *parent);

    /// Above or below the anchor, within the screen.
    void popUpAt(const QWidget *anchor);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// It was left without taking anything; what had been typed.
    void cancelled(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void filter();
    void step(int rows);
    void take();

    QList<PickerEntry> m_entries;
    PickerEntry m_last;
    QLineEdit *m_field;
    QListWidget *m_list;
    bool m_taken = false;
};

} // namespace regulars
