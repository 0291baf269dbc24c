// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractButton>

class QMenu;

namespace regulars {

struct CustomerPhoto;

/// The photo of a customer in a circle, or the initials. A menu to choose another one; a picture can be dropped on it.
class PhotoButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The diameter is in device-independent pixels.
    explicit PhotoButton(int diameter, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Is decoded in the background; the initials stand there meanwhile and when it can't be read.
    void setPhoto(const CustomerPhoto &photo);
    [[nodiscard]] bool hasPhoto() const { return !m_picture.isNull(); }
    /// What the menu offers; it must outlive the button. Without one it is no button.
    void setMenu(QMenu *menu);

    [[nodiscard]] QSize sizeHint() const override { return size(); }

Q_SIGNALS:
    /// A file was dropped on it.
    void fileDropped(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showMenu();

    QString m_name;
    QString m_hash;
    QPixmap m_picture;
    QMenu *m_menu = nullptr;
};

} // namespace regulars
