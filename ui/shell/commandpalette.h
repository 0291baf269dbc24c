// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <vector>

class QListView;

namespace regulars {

class PaletteModel;
class PaletteProvider;
class SearchField;
class TextLabel;

/// The one place to find anything: type, choose with the arrow keys, Enter. A child of the window that it lies over;
/// closes with Escape or when something else is clicked.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const QString &placeholder, QWidget *window);

    static constexpr int lastGroup = 99;
    /// Groups of results stand in the order of `group`; without one in the order of adding. The provider must live as
    /// long as the palette.
    void addProvider(PaletteProvider *provider, int group = -1);
    /// Opens over `place` (in coordinates of the window) with an empty line.
    void openAt(const QRect &place);
    void close();
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets(const QString &placeholder);
    void search(const QString &text);
    bool handleKey(int key);
    void run(const QModelIndex &index);
    void select(int row);
    void fitHeight();

    std::vector<PaletteProvider *> m_providers;
    PaletteModel *m_model;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_hint = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard when the palette opened, and gets it back
    quint64 m_generation = 0;
    bool m_moved = false; ///< the person chose a row, so late answers leave the choice alone
};

} // namespace regulars
