// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QListView>

namespace regulars {

/// The list of tickets with the names of its columns above it.
class QueueView final : public QListView
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHead();

    QWidget *m_head;
};

} // namespace regulars
