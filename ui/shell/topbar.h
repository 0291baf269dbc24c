// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QAbstractButton;
class QAction;
class QHBoxLayout;

namespace regulars {

/// The line above the pages: where to search and the most used actions at the end.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const QString &searchPlaceholder, QWidget *parent = nullptr);

    /// Adds a button for the action, at the end. The primary one is coloured.
    void addAction(QAction *action, bool primary);
    void setSearchKeys(const QString &keys);
    /// Where the search stands: the palette opens over it.
    [[nodiscard]] QAbstractButton *searchBox() const { return m_search; }

Q_SIGNALS:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *m_search;
    QHBoxLayout *m_actions;
};

} // namespace regulars
