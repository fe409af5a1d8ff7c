// The controls' menus, in a module of their own: most viewers never open one.
import "media-chrome/dist/menu/media-captions-menu.js";
import "media-chrome/dist/menu/media-playback-rate-menu.js";
import "media-chrome/dist/menu/media-chrome-menu-item.js";
